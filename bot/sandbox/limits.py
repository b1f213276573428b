"""Telegram's numbers and fixed lists, from the Bot API's documentation unless said otherwise."""

import telegram.constants

# Counted in characters (code points) after entity parsing: 4096 emoji are accepted though they are 8192 UTF-16 units.
TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
# Beyond these many formatting entities Telegram drops the rest in silence.
ENTITY_LIMIT = 100
CALLBACK_DATA_BYTES = 64
KEYBOARD_BUTTONS = 100
KEYBOARD_ROW = 8
PLACEHOLDER = 64
# A keyboard's JSON, as bots meet it in practice; the documentation names no number.
KEYBOARD_BYTES = 10_000
TOAST_LIMIT = 200
UPLOAD_BYTES = 50 * 1024 * 1024
PHOTO_BYTES = 10 * 1024 * 1024
DOWNLOAD_BYTES = 20 * 1024 * 1024
COMMANDS = 100
COMMAND_DESCRIPTION = 256
ALBUM = (2, 10)
DELETE_AFTER_SECONDS = 48 * 3600
NAME_LIMIT = 64
DESCRIPTION_LIMIT = 512
SHORT_DESCRIPTION_LIMIT = 120

REACTIONS = frozenset(emoji.value for emoji in telegram.constants.ReactionEmoji)
CHAT_ACTIONS = frozenset(action.value for action in telegram.constants.ChatAction)
UPDATE_KINDS = frozenset(kind.value for kind in telegram.constants.UpdateType)
