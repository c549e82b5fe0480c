### The drafts of this device: what there is no room for, what was deleted, what was repaired.

notice-too-many-items = A chain holds up to 2,000 items, and this one has them. Nothing was added. Start a second framework for more.
notice-text-too-long = A text holds up to 20,000 characters. Your last change went beyond that and was left out. Shorten the text, or put some elsewhere.
