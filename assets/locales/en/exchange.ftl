### What stands in exchange files (OCDS, CIDS), and what those have no place for.

exchange-no-organisation = An organisation that is not named yet
exchange-attachment = The whole framework, as a Throughline file
exchange-budget = The costs of one year, added up.
exchange-budget-unknown = { $count ->
    [one] One more cost has no amount yet.
   *[other] { $count } more costs have no amount yet.
}
exchange-budget-term = { $count ->
    [one] The work lasts 1 month. The value of the tender is what it costs then, without price increases.
   *[other] The work lasts { $count } months. The value of the tender is what it costs over all of them, without price increases.
}
exchange-people = People this is for
exchange-reach = How many people
exchange-depth-for-each = How much change for each person
exchange-reach-first = More people come first.
exchange-depth-first = More for each person comes first.
exchange-both = Some of both, by an agreed rule.
exchange-agreed-by = Agreed by: { $words }
exchange-fewer-sessions = When there are fewer sessions than planned: { $words }
exchange-unit-people = people
exchange-unit-sessions = sessions
exchange-unit-months = months
exchange-unit-share = share of people for whom the outcome is achieved
exchange-if-fails = If it fails: { $words }
exchange-who-decides = Who decides: { $words }
exchange-when = When: { $words }
exchange-early-sign = An early sign of trouble: { $words }
exchange-watch = Watch: { $words }
exchange-depth = The share of people for whom the outcome is achieved after { $sessions } sessions each
exchange-review = Review
exchange-untitled = Without a title
exchange-no-unit = Unit not stated
exchange-trigger = What started this work: { $words }
exchange-why-these-people = Why these people: { $words }
exchange-what-changed = What changed because of them: { $words }
exchange-source = Source: { $words }
exchange-frequency = How often: { $words }
exchange-collected-by = Collected by: { $words }
exchange-for-whom = For: { $words }
exchange-risk-owner = Who deals with it: { $words }
exchange-likelihood = How likely: { $words }
exchange-consequence = What it would mean: { $words }
exchange-mitigation = What is done about it: { $words }
exchange-amount = Amount: { $words }
exchange-cap = At most: { $words }

left-out-ocds = OCDS has no place for the following. It is in the attached framework only, which Throughline opens again.
left-out-cids = CIDS has no terms for the following. It is in this file in terms of our own: Throughline opens them, other programs pass over them.
left-out-links = { $count ->
    [one] 1 link between items
   *[other] { $count } links between items
}
left-out-groups = { $count ->
    [one] 1 group to reach first
   *[other] { $count } groups to reach first
}
left-out-partnership = How the partners would work together
left-out-decisions = { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}
left-out-options = { $count ->
    [one] 1 other option that was considered
   *[other] { $count } other options that were considered
}
left-out-exclusions = { $count ->
    [one] 1 group that cannot take part
   *[other] { $count } groups that cannot take part
}
left-out-authors = { $count ->
    [one] 1 author
   *[other] { $count } authors
}
left-out-reflection = { $count ->
    [one] 1 answer of the self-check
   *[other] { $count } answers of the self-check
}
left-out-review = { $count ->
    [one] 1 finding that was set aside
   *[other] { $count } findings that were set aside
}
left-out-stories = { $count ->
    [one] 1 story
   *[other] { $count } stories
}
left-out-stories-altogether = { $count ->
    [one] 1 story is not in this file. Consent was given for this framework only.
   *[other] { $count } stories are not in this file. Consent was given for this framework only.
}
left-out-evidence = { $count ->
    [one] 1 piece of evidence
   *[other] { $count } pieces of evidence
}
left-out-co-production = { $count ->
    [one] 1 group that took part
   *[other] { $count } groups that took part
}
left-out-payments = { $count ->
    [one] 1 payment that depends on a result
   *[other] { $count } payments that depend on results
}
left-out-requirements = { $count ->
    [one] 1 thing that must be in place
   *[other] { $count } things that must be in place
}

# What of something is left out: $what is one or more of the parts after it.
left-out-and = { $first }, { $next }
left-out-of-items = { $count ->
    [one] Of 1 item: { $what }
   *[other] Of { $count } items: { $what }
}
left-out-partners = which partners lead and support
left-out-suggesters = who suggested it
left-out-methods = whether the method is fixed
left-out-control = who has control
left-out-of-measures = { $count ->
    [one] Of 1 measure: { $what }
   *[other] Of { $count } measures: { $what }
}
left-out-breakdowns = the groups told apart
left-out-asked-by = who asked for it
left-out-minutes = how long collecting takes
left-out-year-one = that the baseline is to be set in year one
left-out-of-partners = { $count ->
    [one] Of 1 partner: { $what }
   *[other] Of { $count } partners: { $what }
}
left-out-kinds = the kind of organisation
left-out-sizes = the size
left-out-hours = the hours a month
left-out-of-money = About the money: { $what }
left-out-costs = the costs one by one
left-out-pay = the lowest pay
left-out-inflation = price increases
left-out-core-share = the share that is paid whatever the results
left-out-premium = the premium for risk
left-out-administration = what the payment mechanism costs
left-out-scenarios = scenarios
left-out-of-draft = About the draft: { $what }
left-out-status = how far it has come
left-out-origin = where it came from
left-out-profile = what it is written for
left-out-version = its version and reference
left-out-sections = the sections left out
left-out-additions = the words added to sections
left-out-of-links = { $count ->
    [one] Of 1 link: { $what }
   *[other] Of { $count } links: { $what }
}
left-out-assumptions = what is assumed
left-out-strength = how well it is supported
left-out-of-involvement = { $count ->
    [one] Of 1 group that took part: { $what }
   *[other] Of { $count } groups that took part: { $what }
}
left-out-levels = how far they share in the work
left-out-paid = whether they were paid
left-out-not-heard = who was not heard
left-out-of-evidence = { $count ->
    [one] Of 1 piece of evidence: { $what }
   *[other] Of { $count } pieces of evidence: { $what }
}
left-out-kinds-of-evidence = what kind it is
left-out-bearing = what it is about
left-out-stance = whether it supports the chain
left-out-weight = how much weight it can bear
left-out-of-criteria = { $count ->
    [one] Of 1 criterion: { $what }
   *[other] Of { $count } criteria: { $what }
}
left-out-warnings = the early warning
left-out-responses = what happens on failure
left-out-of-reach-depth = About reach and depth: { $what }
left-out-emphasis = which comes first
left-out-agreement = what was agreed about it
left-out-sessions = the sessions
left-out-effect = the effect of sessions
left-out-of-term = About the work: { $what }
left-out-place = the place
left-out-start = when it starts
left-out-length = how long it runs
left-out-review-date = when it is looked at again
left-out-trigger = what started it
left-out-why-now = why now
left-out-of-people = About the people it is for: { $what }
left-out-eligibility = who can take part
left-out-people-source = where their number comes from
left-out-why-these-people = why these people
left-out-first = the groups to reach first
