### The drafts of this device: what there is no room for, what was deleted, what was repaired.

notice-too-many-items = A chain holds up to 2,000 items, and this one has them. Nothing was added. Start a second framework for more.
notice-text-too-long = A text holds up to 20,000 characters. Your last change went beyond that and was left out. Shorten the text, or put some elsewhere.
notice-draft-repaired = { $count ->
    [one] We repaired 1 thing to open this draft. What is stored stays as it is until you change something.
   *[other] We repaired { $count } things to open this draft. What is stored stays as it is until you change something.
}
saved-full = This device is full, so your last changes are not saved. They are still here: export a JSON file, then delete drafts you do not need.
saved-deleted = Deleted from this device. Your next change keeps it again.
import-unreadable = The browser could not read this file. Nothing here has changed. Check that it is still there, then choose it again.
