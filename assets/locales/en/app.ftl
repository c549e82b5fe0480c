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
progress-questions = { $count ->
    [one] 1 question to settle
   *[other] { $count } questions to settle
}
progress-uncounted = Not counted yet
progress-settled = Nothing left to settle
saved-untouched = Not changed yet
saved-saving = Saving…
saved-at = Saved on this device { $time }
saved-memory-only = This page cannot keep drafts. Export a JSON file before you leave.
saved-failed = Not saved on this device. Your draft is still here: export a JSON file to keep it.
dialog-close = Close

# What is said aloud and in notices

announce-undone = Undone: { $step }.
announce-redone = Done again: { $step }.
announce-added = Added “{ $title }” to { $stage }. Undo is available.
announce-moved = Moved “{ $title }” to place { $number } of { $of }. Undo is available.
announce-moved-to-stage = Moved “{ $title }” to { $stage }. Undo is available.
announce-deleted = Deleted “{ $title }”. Undo is available.
announce-measure-deleted = Deleted a measure of “{ $title }”. Undo is available.
announce-criterion-deleted = Deleted a success and failure criterion of “{ $title }”. Undo is available.
announce-linked = Linked “{ $one }” to “{ $other }”. Undo is available.
announce-unlinked = Removed the link between “{ $one }” and “{ $other }”. Undo is available.
notice-repaired = { $count ->
    [one] We repaired 1 thing to open this file. The file itself is unchanged.
   *[other] We repaired { $count } things to open this file. The file itself is unchanged.
}
notice-kept-separately = Another tab changed this draft too. Both are safe: what you write here is now kept as “{ $title }”.
notice-open-in-two-tabs = This draft is also open in another tab. Write in one of them: the other will become a separate copy.
notice-dismiss = Dismiss

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
door-file-title = Open a framework you saved
door-file-hint = A JSON file made with this builder, by you or by someone you work with.
open-file = Open a file
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
list-remove = Remove
list-removed = Removed “{ $title }”. Undo is available.
choice-not-said = Not said yet

# Purpose and need

purpose-introduction = Start from the change and the people. Services come later, and may not be the answer.
group-change = The change
about-summary = What change do you want?
about-summary-hint = A few plain sentences. What would people notice, and who would notice it first?
group-place = The place
about-place = Where?
about-place-hint = A town, a county or a neighbourhood.
about-commissioner = Who would pay for it?
about-commissioner-hint = The council, health body or funder. Leave it empty if you do not know yet.
group-people = The people
need-population = Who is this for?
need-population-hint = Name the people, not the service. For example: “People over 75 who live alone in Fenland.”
need-people = About how many people is that?
need-people-source = Where does that number come from?
need-people-source-hint = A needs assessment, a survey, your own records. “Our best guess” is an honest answer.
need-statement = What is happening for them now?
need-statement-hint = What local numbers show, and what people have told you, in plain words.
need-eligibility = Who can take part?
need-eligibility-hint = What someone needs to be, or to have, to take part.
need-exclusions = Who cannot, and why?
need-exclusions-hint = Say it openly. Someone reading this may be one of them.
need-exclusions-add = Add a group that cannot take part
exclusion-reason = Why
need-priority-groups = Who should be reached first?
need-priority-groups-hint = Groups who are usually missed, or who have most to gain.
need-priority-groups-add = Add a group to reach first
need-why-these-people = Why these people and not others?
need-why-these-people-hint = Someone will ask. A short answer now saves a long one later.
group-reasons = Why now, and what else was considered
about-why-now = Why now?
about-why-now-hint = What would be lost by waiting a year?
about-trigger = What triggered this work?
about-trigger-hint = A contract that ends, a new law, a shared view of need. Be honest: it shapes everything after.
about-options = Could the answer be something other than a service?
about-options-hint = A changed rule, a building, a habit, a grant. List what was considered.
about-options-add = Add an option that was considered
option-why-not = Why was it not enough, or what became of it?
group-terms = Dates and authors
about-start = When would it start?
about-start-hint = The year and the month, such as 2027-04.
about-term = For how many months?
about-extension = Extended by up to how many months?
about-review = When will you look at it again?
about-review-hint = A date before it ends, when targets can still change.
about-status = How far has this draft come?
status-idea = First thoughts
status-draft = Draft
status-engagement = Being discussed with people and providers
status-agreed = Agreed
about-authors = Who wrote it?
about-authors-hint = People and organisations, as they should be printed.
about-authors-add = Add an author
group-origin = Where this example comes from

# Outcome chain

chain-introduction = Work backwards: first what should change in people’s lives, then what would lead there.
stage-hint-long-term-outcome = What changes in people’s lives and lasts.
stage-hint-intermediate-outcome = What people do, have or can do on the way there.
stage-hint-short-term-outcome = What changes first: what people know, feel or can do.
stage-hint-output = What is delivered and can be counted: sessions, plans, people seen.
stage-hint-activity = What would be done. Leave room for providers to choose how.
stage-hint-input = What goes in: people, money, places, goodwill.
stage-add-long-term-outcome = Add a long-term outcome
stage-add-intermediate-outcome = Add an intermediate outcome
stage-add-short-term-outcome = Add a short-term outcome
stage-add-output = Add an output
stage-add-activity = Add an activity
stage-add-input = Add an input
item-title-long-term-outcome = Long-term outcome { $number }
item-title-intermediate-outcome = Intermediate outcome { $number }
item-title-short-term-outcome = Short-term outcome { $number }
item-title-output = Output { $number }
item-title-activity = Activity { $number }
item-title-input = Input { $number }
item-sentence = { $number } of { $of }. Leads to { $leads }. Depends on { $depends }.
item-sentence-with-criteria = { $number } of { $of }. Leads to { $leads }. Depends on { $depends }. Success and failure criteria set.
item-sentence-without-criteria = { $number } of { $of }. Leads to { $leads }. Depends on { $depends }. Success and failure criteria not set.
item-details = Details
link-leads-to = Leads to…
link-depends-on = Depends on…
link-leads-to-label = Leads to
link-depends-on-label = Depends on
link-remove = Remove the link to “{ $title }”
picker-leads-to = What does “{ $title }” lead to?
picker-depends-on = What does “{ $title }” depend on?
picker-search = Find an item
picker-found = { $count ->
    [0] No item has these words.
    [one] 1 item. Tick it to link it.
   *[other] { $count } items. Tick each one to link.
}
picker-done = Done
node-detail = More about it
node-detail-hint = What it means here, in a few sentences.
node-for-whom = For whom, if not everyone?
node-for-whom-hint = Leave it empty if it is for everyone this work is for.
node-by-month = By which month of the work?
node-delivery = How is it to be done?
node-delivery-hint = Fix only what has to be fixed. The rest is the provider’s to choose.
delivery-fixed = Fixed: it must be done this way
delivery-open = Open: the provider chooses how
node-stage = Stage
node-move = Move to this stage
node-move-up = Move up
node-move-down = Move down
node-delete = Delete
link-step = What has to be true for this to lead to “{ $title }”?
link-assumption-hint = The assumption behind this step, so that it can be tested.
link-strength-label = How strong is the evidence that it leads to “{ $title }”?
strength-untested = Nobody has looked yet
strength-weak = Weak
strength-moderate = Moderate
strength-strong = Strong

# Success and failure

criteria-introduction = For each outcome, say what success looks like, and what failure looks like. Nobody can act on a failure that was never named.
criteria-empty = There are no outcomes yet. Success and failure are said about outcomes, so add one to the chain first.
criteria-empty-action = Go to the outcome chain
criteria-others = Other items that are measured
criteria-others-hint = These are not outcomes. What you said about them is still here.
outcome-untitled = Untitled outcome
card-show = Show
card-hide = Hide
card-both = Success and failure are both said
card-no-failure = Failure is not said yet
card-no-success = Success is not said yet
card-neither = Success and failure are not said yet
measure-title = How you will see it
measure-name = What will you measure?
measure-name-number = Measure { $number }
measure-name-hint = One thing that shows whether anyone is better off. For example: “People who say they feel safe at home.”
measure-unit = Unit
measure-unit-hint = People, %, points, days.
measure-direction = Which way is better?
direction-up = Up
direction-down = Down
direction-stay = Staying the same
measure-baseline = Where does it stand now?
measure-baseline-hint = The baseline, in the same unit.
measure-baseline-date = Measured on
measure-year-one = Not known yet: measure it in year one, then agree the change
measure-more = More about this measure
measure-definition = What exactly is counted?
measure-definition-hint = Who and what is in, who and what is out.
measure-source = Where does the number come from?
measure-frequency = How often is it collected?
measure-collected-by = Who collects it?
measure-add = Add another measure
measure-delete = Delete this measure
criterion-title = What would count
criterion-number = Criterion { $number }
criterion-success = What would you call success?
criterion-success-hint = A sentence anyone could check. Who, how much, by when.
criterion-success-threshold = Success threshold
criterion-minimum = What is the least that is acceptable?
criterion-minimum-hint = Below this you would sit down together and improve.
criterion-minimum-threshold = Minimum threshold
criterion-failure = What would make you say this has failed?
criterion-failure-hint = The point where you would stop, or do it differently.
criterion-failure-threshold = Failure threshold
criterion-threshold-unit = { $name } ({ $unit })
criterion-by-month = By which month is it judged?
criterion-by-month-hint = Months from the start of the work.
criterion-warning = What would show trouble first?
criterion-warning-hint = An early sign, long before the end: a count that stalls, a story you keep hearing.
criterion-response = What happens if it fails?
criterion-response-hint = Improvement before penalty. Say what help would come.
criterion-measure = Which measure is this about?
criterion-add = Add another criterion
criterion-delete = Delete this criterion
criterion-who-decides = Who decides?
criterion-when = By when?

# Specification

specification-introduction = This is the draft as it stands. It changes as you write. Export it as a PDF from the bar above.

# Export

export-pdf = PDF
export-pdf-hint = The draft specification, to read, print and send.
export-json = JSON
export-json-hint = The whole framework, to open again here.
export-working = Preparing the file…
export-done = Done. The file is with your downloads.
export-not-downloaded = The browser refused the download. Your draft is safe on this page. Allow downloads for this site, then try again.
export-fetching = Getting the PDF writer. This happens once.
export-typesetting = Setting the pages…
export-not-loaded = The PDF writer could not be loaded. Your draft is safe. Check your connection, then try again.
export-refused = The PDF could not be made. Your draft is safe. Export a JSON file, and please tell us what happened.
export-stopped = The PDF writer stopped. Your draft is safe. Please try again.
