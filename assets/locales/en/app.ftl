### The pages of the app. Sentences under 25 words; errors say what happened, what is safe, what to do.

# The shell

app-opening = Opening your drafts…
chunk-opening = Opening this part…
chunk-not-loaded = This part of the builder could not be fetched. Your work is safe. Check your connection, then try again.
chunk-try-again = Try again
framework-untitled = Untitled framework
title-label = Title
action-undo = Undo
action-redo = Redo
action-nothing-to-undo = Nothing to undo
action-nothing-to-redo = Nothing to redo
action-new = New
action-open = Open
action-export = Export
navigation-label = Parts of the framework
navigation-parts = Parts
part-purpose-and-need = Purpose and need
part-outcome-chain = Outcome chain
part-success-and-failure = Success and failure
part-measures = Measures
part-review = Review
part-specification = Specification
progress-nothing = Nothing yet
progress-answered = { $done } of { $count } answered
progress-items = { $count ->
    [one] 1 item
   *[other] { $count } items
}
progress-loose = { $count ->
    [one] 1 item, not linked
   *[other] { $count } items, { $loose } not linked
}
progress-no-outcomes = No outcomes yet
progress-criteria = { $done } of { $count } complete
progress-measured = { $done } of { $count } outcomes measured
progress-questions = { $count ->
    [one] 1 question to settle
   *[other] { $count } questions to settle
}
progress-uncounted = Not counted yet
progress-settled = Nothing left to settle
progress-to-fix = { $count } to fix
progress-nothing-to-fix = Nothing to fix
saved-untouched = Not changed yet
saved-saving = Saving…
saved-at = Saved on this device { $time }
saved-memory-only = This page cannot keep drafts. Export a JSON file before you leave.
saved-failed = Not saved on this device. Your draft is still here: export a JSON file to keep it.
dialog-close = Close

# What is said aloud and in notices

announce-undone = Undone: { $step }.
announce-redone = Done again: { $step }.
notice-repaired = { $count ->
    [one] We repaired 1 thing to open this file. The file itself is unchanged.
   *[other] We repaired { $count } things to open this file. The file itself is unchanged.
}
notice-read-from-standard = This file is in another format. What was read of it, and what was not, is listed here. The file itself is unchanged.
notice-kept-separately = Another tab changed this draft too. Both are safe: what you write here is now kept as “{ $title }”.
notice-open-in-two-tabs = This draft is also open in another tab. Write in one of them: the other will become a separate copy.
notice-dismiss = Dismiss
nudge-save-file = You began to write ten minutes ago. A browser may delete what it keeps: save a file too, with Export and then JSON.

# The start page

start-back = Back to “{ $title }”
start-title = Build an outcomes framework
start-what = Go from what goes in to what changes in people’s lives. Say what success and failure look like. Leave with a draft service specification.
start-privacy = Nothing you write leaves this device. There is no account. Drafts are kept in this browser until you, or the browser, delete them: Safari does after seven days of use without a visit here.
door-blank-title = Start from the change you want
door-blank-hint = One question at a time, from the change in people’s lives to what would count as failure.
door-blank-action = Start with a question
door-example-title = Start from a real example
door-example-hint = Five published programmes, each with its sources. Change anything to make it yours.
door-example-action = Choose an example
door-file-title = Open what you have
door-file-hint = A framework saved here as JSON or PDF, or a table of outcomes as CSV.
open-file = Open a file
open-paste = Paste a table
open-table = Open a table
open-title = Open another framework
open-safe = What you have open now is safe: a changed draft stays in the list below.
examples-title = Real examples
examples-loading = Getting the examples…
examples-missing = The examples could not be loaded. Your drafts are safe. Check your connection, then try again.
example-size = { $items } items, { $outcomes } outcomes
example-provenance = { $sources ->
    [one] 1 source
   *[other] { $sources } sources
}, { $unverified ->
    [0] nothing unverified
    [one] 1 thing unverified
   *[other] { $unverified } things unverified
}
example-sources = Sources
example-unverified = Not verified
example-use = Use this example
drafts-title = Drafts on this device
drafts-none = None yet. A draft is kept here from your first change, in this browser only.
draft-saved = { $count ->
    [one] Saved { $when }. 1 item.
   *[other] Saved { $when }. { $count } items.
}
draft-open = Open
draft-duplicate = Duplicate
draft-delete = Delete
draft-deleted = “{ $title }” was deleted.
draft-restore = Undo delete
draft-restored = “{ $title }” is back in the list.
draft-unreadable = “{ $title }” could not be opened. It is still kept on this device, unchanged.
draft-keep-file = Keep it as a file
draft-copy-title = { $title } (copy)
draft-second-title = { $title } (second copy)

# The first outcome

first-title = Start from the change you want
first-step = Question { $number } of { $count }
first-step-label = Answer the first questions
first-change = What should be different in people’s lives?
first-change-hint = Say it as a change someone would notice. For example: “People feel safe at home.”
first-people = For whom?
first-people-hint = Name the people, as they would name themselves. For example: “Young people leaving care in Leeds.”
first-place = Where?
first-place-hint = A town, a county or a neighbourhood.
first-success = What would you call success?
first-success-hint = How many people, how much change, by when. A rough answer is a good start.
first-failure = What would make you say this has failed?
first-failure-hint = The point where you would stop, or do it differently.
first-name = What shall we call this?
first-name-hint = A working title. You can change it at any time.
first-next = Next
first-back = Back
first-finish = Go to the outcome chain
first-leave = Skip the questions

# Fields

field-not-a-number = This is not a number, so it was not kept. Type figures only, such as 12 or 7.5.
field-not-whole = This is not a whole number from 0 up, so it was not kept. Type figures only, such as 12.
entry-add = Add
status-idea = First thoughts
status-draft = Working draft
status-engagement = Draft for discussion
status-agreed = Agreed
