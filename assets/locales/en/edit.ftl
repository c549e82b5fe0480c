### What each step is called in the history, with Undo or Redo before it.

# $title: what an item of the chain is called, shortened.
edit-untitled = untitled item
edit-rename-framework = Rename framework
edit-language = Change language
edit-specification = Change the specification
edit-change = Change { $what }
edit-change-of = Change { $what } of “{ $title }”

# $kind: input, activity, output or outcome.
edit-add-item = Add { $kind }
edit-add-items = Add { $items ->
    [one] 1 item
   *[other] { $items } items
}
edit-add-after = Add { $kind } after “{ $title }”
edit-add-before = Add { $kind } before “{ $title }”
edit-paste-item = Paste “{ $title }”
edit-paste-items = Paste { $items ->
    [one] 1 item
   *[other] { $items } items
}
edit-duplicate-item = Duplicate “{ $title }”
edit-duplicate-items = Duplicate { $items ->
    [one] 1 item
   *[other] { $items } items
}
edit-rename-item = Rename { $kind }
edit-move-to-stage = Move “{ $title }” to { $stage }
edit-move-up = Move “{ $title }” up
edit-move-down = Move “{ $title }” down
edit-pin-stage = Keep the order of { $stage }
edit-unpin-stage = Stop keeping the order of { $stage }
edit-tidy-stage = Tidy { $stage }
edit-delete-item = Delete “{ $title }”
edit-delete-item-links = Delete “{ $title }” and { $links ->
    [one] 1 link with it
   *[other] { $links } links with it
}
edit-delete-item-all = Delete “{ $title }” with its links, measures and criteria
edit-delete-items = Delete { $items } items
edit-delete-items-links = Delete { $items } items and { $links ->
    [one] 1 link with them
   *[other] { $links } links with them
}
edit-delete-items-all = Delete { $items } items with their links, measures and criteria

edit-add-link = Link “{ $from }” to “{ $to }”
edit-delete-link = Remove link from “{ $from }” to “{ $to }”
edit-change-link = Change { $what } of link from “{ $from }” to “{ $to }”

edit-delete-measure = Delete measure of “{ $title }”
edit-delete-criterion = Delete success and failure criteria of “{ $title }”

edit-dismiss = Set a finding aside
edit-bring-back = Bring a finding back
edit-print-dismissals = Change what is printed

## The kinds of item
edit-kind-input = input
edit-kind-activity = activity
edit-kind-output = output
edit-kind-outcome = outcome

## Fields of about
edit-about-summary = summary of the change
edit-about-place = place
edit-about-commissioner = commissioner
edit-about-status = status
edit-about-authors = authors
edit-about-start = start date
edit-about-term = length
edit-about-extension = extension
edit-about-review-date = review date
edit-about-why-now = reason for doing this now
edit-about-trigger = what triggered this work
edit-about-options = other options considered

## Fields of need
edit-need-statement = description of the need
edit-need-population = population
edit-need-people = number of people
edit-need-people-source = source of the number of people
edit-need-eligibility = who can take part
edit-need-exclusions = who cannot take part
edit-need-priority-groups = groups to reach first
edit-need-why-these-people = why these people

## Fields of an item
edit-node-title = title
edit-node-detail = description
edit-node-for-whom = people
edit-node-month = month
edit-node-delivery = way of working
edit-node-control = control
edit-node-lead-partner = lead partner
edit-node-supporting-partners = supporting partners
edit-node-suggested-by = origin

## Fields of a link
edit-link-assumption = assumption
edit-link-strength = strength of evidence
edit-link-evidence = evidence

## Fields of a measure
edit-measure-name = measure
edit-measure-definition = definition of measure
edit-measure-kind = kind of measure
edit-measure-unit = unit
edit-measure-direction = direction
edit-measure-baseline = baseline
edit-measure-baseline-date = baseline date
edit-measure-baseline-year-one = baseline in year one
edit-measure-baseline-month = month of the baseline
edit-measure-source = source of measure
edit-measure-frequency = how often it is measured
edit-measure-collected-by = who collects it
edit-measure-suggested-by = who suggested the measure
edit-measure-minutes = the minutes to collect it
edit-measure-breakdowns = the groups it is broken down by
edit-measure-indicator = the indicator it is from
edit-measure-from-library = Fill a measure from the library: “{ $name }”

## Fields of a criterion
edit-criterion-success = success criterion
edit-criterion-success-threshold = success threshold
edit-criterion-minimum = minimum
edit-criterion-minimum-threshold = minimum threshold
edit-criterion-failure = failure criterion
edit-criterion-failure-threshold = failure threshold
edit-criterion-stretch = stretch criterion
edit-criterion-stretch-threshold = stretch threshold
edit-criterion-month = month of judging
edit-criterion-measure = measure of success
edit-criterion-early-warning = early-warning sign
edit-criterion-warning-item = early-warning item
edit-criterion-response = response to failure
edit-criterion-who-decides = who decides after failure
edit-criterion-response-when = date of response to failure
