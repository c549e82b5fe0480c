### The page of all measures, and the library that fills them. It is fetched with the pages of
### the parts.

measures-introduction = A few good measures are better than many. Each costs somebody time, so each should help to decide something.
measures-no-chain = Measures belong to the items of a chain. Write down a few outcomes first.
measures-no-chain-action = Go to the outcome chain
measures-table = All measures
measures-empty = There is no measure yet. Choose an outcome, and say how anyone would see that it is happening. For example: “People who say they feel safe at home.”
measures-count = { $count ->
    [one] 1 measure
   *[other] { $count } measures
}
measures-some = { $some } of { $count } shown. The others are in every export.
measures-show = Show
measures-show-all = All measures
measures-show-activity = Those that count activity
measures-show-not-said = Those that do not say what they ask
measures-show-no-baseline = Those without a baseline
measures-show-undecided = Those that feed no decision
measures-column-measure = Measure
measures-column-asks = What it asks
measures-column-stands = Where it stands
measures-column-collected = How it is collected
measures-column-decides = What is decided by it
measures-item = { $title } ({ $stage })
measures-amount = { $value } { $unit }
measures-no-baseline = No baseline yet
measures-year-one = To be measured in year one
measures-up = Up is better
measures-down = Down is better
measures-stay = Staying the same is success
measures-minutes = { $count ->
    [one] 1 minute each time
   *[other] { $count } minutes each time
}
measures-decides = Success and failure
measures-decides-nothing = Nothing yet
measures-add-for = Add a measure for
measures-add-for-hint = Outcomes first: they show whether anyone is better off.
measures-add-for-none = Choose an item
measures-add = What will you measure?
measure-unnamed = A measure without a name
measure-edit = Edit
measure-close = Close
announce-measure-added = Added the measure “{ $name }” to { $title }. Undo is available.
measure-kind = What does it ask?
measure-kind-hint = Counting what was done is useful. It does not show that anything changed.
measure-how-much = How much did we do?
measure-how-well = How well did we do it?
measure-better-off = Is anyone better off?
measure-frequency-hint = For example: “every quarter”.
measure-minutes = Minutes to collect it once
measure-minutes-hint = All the people together who have to answer, ask or count.
measure-suggested-by = Who suggested it?
measure-breakdowns = For which groups is it told apart?
measure-breakdowns-hint = One group on each line. It shows whether those to be reached first are reached.

balance-title = Balance
balance-stage = Stage
balance-activity = { $activity ->
    [0] None of { $count } measures counts activity.
    [one] 1 of { $count } measures counts activity.
   *[other] { $activity } of { $count } measures count activity.
}
balance-better-off = { $count ->
    [0] None shows whether anyone is better off.
    [one] 1 shows whether anyone is better off.
   *[other] { $count } show whether anyone is better off.
}
balance-not-said = { $count ->
    [one] For 1, nobody has said what it asks.
   *[other] For { $count }, nobody has said what they ask.
}
balance-paid = { $activity ->
    [0] Money depends on { $count }, and none of them counts activity.
    [one] Money depends on { $count }. 1 of them counts activity.
   *[other] Money depends on { $count }. { $activity } of them count activity.
}
balance-cell-paid = { $count ->
    [one] (money depends on 1)
   *[other] (money depends on { $count })
}
balance-legend = £ marks a measure that money depends on.
balance-source = The three questions come from Mark Friedman’s Outcomes-Based Accountability.

burden-title = What collecting takes
burden-hours = { $hours ->
    [one] Collecting these measures takes about 1 hour a month.
   *[other] Collecting these measures takes about { $hours } hours a month.
}
burden-share = That is { $share } % of the { $hours } hours a month that partners have.
burden-cost = The work costs £{ $pounds } a year.
burden-unknown = { $count ->
    [one] For 1 measure, nobody has said how often it is collected and how long that takes.
   *[other] For { $count } measures, nobody has said how often they are collected and how long that takes.
}
burden-who = Who collects
burden-measures = Measures
burden-hours-column = Hours a month
burden-available = Of the hours they have
burden-nobody = Nobody named
burden-of = { $share } % of { $hours }
burden-amount = { $hours }
burden-all-decide = Success or failure depends on every measure.
burden-undecided = { $count ->
    [one] 1 measure feeds no decision. What would you decide by it?
   *[other] { $count } measures feed no decision. What would you decide by them?
}

library-open = Choose from the library
library-title = Library of indicators
library-introduction = Published ways to see a change. Taking one fills the measure; you can change every word.
library-close = Close
library-coming = Opening the library…
library-missing = The library could not be fetched. Your work is safe. Check your connection and try again.
library-search = Search the library
library-words = Find an indicator
library-area = Area
library-framework = Framework
library-level = Whom it speaks of
library-licence = Terms
library-found = { $some } of { $count } indicators
library-none = No indicator fits all of that. Take a filter away, or write a measure of your own.
library-take = Take this one
library-more = Source and terms
library-scale = The score goes from { $least } to { $most }.
library-source = Where it is published
library-population = It counts everyone in an area. Many share the answer for it, so no provider should be judged by it alone.
library-restricted = It needs a licence from its owner. Its questions are not copied here.
announce-filled = Filled the measure with “{ $name }”. Undo is available.
