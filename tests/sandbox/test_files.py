import struct

import aiohttp
import pytest
import telegram
from sandbox_support import TOKEN, WANG

from bot.sandbox import methods_chat, methods_send
from bot.sandbox.images import photo_size


def png(width, height):
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + b"\x08\x02\0\0\0"


async def upload(sandbox, method, field, name, content, **fields):
    form = aiohttp.FormData()
    for key, value in {"chat_id": WANG, **fields}.items():
        form.add_field(key, str(value))
    form.add_field(field, content, filename=name)
    async with sandbox.http.post(f"{sandbox.base}/bot{TOKEN}/{method}", data=form) as response:
        body = await response.json()
        return body["result"] if body["ok"] else (response.status, body["description"])


async def test_the_library_sends_and_fetches_files(started):
    bot = telegram.Bot(TOKEN, base_url=f"{started.base}/bot", base_file_url=f"{started.base}/file/bot")
    async with bot:
        sent = await bot.send_document(
            WANG, "任务,T7\n".encode(), filename="任务.csv", caption="<b>清单</b>", parse_mode="HTML"
        )
        assert sent.document.file_name == "任务.csv"
        assert sent.caption_entities[0].type == "bold"
        again = await bot.send_document(WANG, sent.document.file_id)
        assert again.document.file_unique_id == sent.document.file_unique_id
        file = await bot.get_file(sent.document.file_id)
        assert bytes(await file.download_as_bytearray()).decode() == "任务,T7\n"
        album = await bot.send_media_group(
            WANG, [telegram.InputMediaPhoto(png(1080, 700), caption="一"), telegram.InputMediaPhoto(png(10, 10))]
        )
        assert album[0].media_group_id == album[1].media_group_id
        assert album[0].photo[0].width == 1080
        assert [message.caption for message in album] == ["一", None]
        edited = await album[0].edit_caption("二")
        assert edited.caption == "二"


async def test_refused_files(started, monkeypatch):
    monkeypatch.setattr(methods_send, "UPLOAD_BYTES", 100)
    monkeypatch.setattr(methods_send, "PHOTO_BYTES", 50)
    monkeypatch.setattr(methods_chat, "DOWNLOAD_BYTES", 80)
    assert await upload(started, "sendDocument", "document", "a.txt", b"") == (
        400,
        "Bad Request: file must be non-empty",
    )
    assert await upload(started, "sendDocument", "document", "a.txt", b"x" * 101) == (413, "Request Entity Too Large")
    assert await upload(started, "sendPhoto", "photo", "a.png", b"x" * 51) == (
        400,
        "Bad Request: file of size 51 bytes is too big for a photo",
    )
    assert await upload(started, "sendPhoto", "photo", "a.png", b"x") == (400, "Bad Request: IMAGE_PROCESS_FAILED")
    assert await upload(started, "sendPhoto", "photo", "a.png", png(9000, 2000)) == (
        400,
        "Bad Request: PHOTO_INVALID_DIMENSIONS",
    )
    assert await upload(started, "sendDocument", "document", "a.txt", b"x", caption="字" * 1025) == (
        400,
        "Bad Request: message caption is too long",
    )
    assert await upload(started, "sendDocument", "attachment", "a.txt", b"x") == (
        400,
        "Bad Request: there is no document in the request",
    )
    big = await upload(started, "sendDocument", "document", "a.txt", b"x" * 90)
    assert (await started.call("getFile", file_id=big["document"]["file_id"])).refusal == (
        400,
        "Bad Request: file is too big",
    )
    assert (await started.call("sendPhoto", chat_id=WANG, photo=big["document"]["file_id"])).refusal == (
        400,
        "Bad Request: can't use file of type Document as Photo",
    )
    for unknown in ("https://example.org/a.pdf", "BQACnothing"):
        assert (await started.call("sendDocument", chat_id=WANG, document=unknown)).refusal == (
            400,
            "Bad Request: wrong file identifier/HTTP URL specified",
        )
    assert (await started.call("getFile", file_id="BQACnothing")).refusal == (
        400,
        "Bad Request: wrong file_id or the file is temporarily unavailable",
    )


@pytest.mark.parametrize(
    ("media", "refusal"),
    [
        ([{"type": "photo", "media": "x"}], "media group must include 2-10 items"),
        (
            [{"type": "photo", "media": "x"}, {"type": "document", "media": "x"}],
            "can't use the media of the specified type in the album",
        ),
        ([{"type": "video", "media": "x"}] * 2, '"video" of InputMedia is not carried by the sandbox'),
        (
            [{"type": "photo", "media": "attach://lost"}] * 2,
            'wrong file identifier: no file "lost" is attached',
        ),
    ],
)
async def test_refused_albums(started, media, refusal):
    answer = await started.call("sendMediaGroup", chat_id=WANG, media=media)
    assert answer.refusal == (400, f"Bad Request: {refusal}")


async def test_text_methods_do_not_fit_files(started):
    sent = await upload(started, "sendDocument", "document", "a.txt", b"x")
    refused = await started.call("editMessageText", chat_id=WANG, message_id=sent["message_id"], text="x")
    assert refused.refusal == (400, "Bad Request: there is no text in the message to edit")


async def test_what_people_upload(started):
    form = aiohttp.FormData({"as": str(WANG), "chat": str(WANG), "caption": "现场"}, quote_fields=False)
    form.add_field("file", png(64, 48), filename="现场.png", content_type="image/png")
    async with started.http.post(f"{started.base}/sandbox/upload", data=form) as response:
        shown = (await response.json())["message"]
    assert (shown["file"]["kind"], shown["file"]["name"], shown["text"]) == ("photo", "现场.png", "现场")
    (update,) = started.pending()
    assert (update["message"]["photo"][0]["width"], update["message"]["caption"]) == (64, "现场")
    async with started.http.get(started.base + shown["file"]["url"]) as response:
        assert response.content_type == "image/png"
        assert await response.read() == png(64, 48)
    path = (await started.call("getFile", file_id=update["message"]["photo"][0]["file_id"])).result["file_path"]
    async with started.http.get(f"{started.base}/file/bot{TOKEN}/{path}") as response:
        assert await response.read() == png(64, 48)
    async with started.http.get(f"{started.base}/file/bot{TOKEN}/documents/none") as response:
        assert response.status == 404


async def test_an_uploaded_page_is_never_run(started):
    message = started.acts.upload(WANG, WANG, "清单.html", "text/html", b"<script>alert(1)</script>")
    async with started.http.get(f"{started.base}/sandbox/files/{message.file.file_id}") as response:
        assert response.content_type == "application/octet-stream"
        assert response.headers["Content-Disposition"].startswith("attachment")
        assert response.headers["X-Content-Type-Options"] == "nosniff"


async def test_an_album_is_one_update_a_picture(started):
    started.acts.album(
        WANG, WANG, [("a.png", "image/png", png(2, 2)), ("b.png", "image/png", png(3, 3))], caption="现场"
    )
    first, second = (update["message"] for update in started.pending())
    assert first["media_group_id"] == second["media_group_id"]
    assert (first["caption"], second.get("caption")) == ("现场", None)


JPEG = b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08\0\x30\0\x40" + b"\0" * 12


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (png(64, 48), (64, 48)),
        (JPEG, (64, 48)),
        (b"GIF89a" + struct.pack("<HH", 64, 48), (64, 48)),
        (b"RIFF\0\0\0\0WEBPVP8X" + b"\0" * 8 + bytes([63, 0, 0, 47, 0, 0]), (64, 48)),
        (b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + (63 | 47 << 14).to_bytes(4, "little"), (64, 48)),
        (b"RIFF\0\0\0\0WEBPVP8 " + b"\0" * 10 + struct.pack("<HH", 64, 48), (64, 48)),
        (JPEG[:10], None),
        (png(0, 0), None),
        (b"%PDF-1.7", None),
        (b"", None),
    ],
)
def test_picture_sizes(content, size):
    assert photo_size(content) == size
