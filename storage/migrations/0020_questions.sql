-- What the bot asks back is kept in drafts; nothing was ever put here.
DROP TABLE questions;
