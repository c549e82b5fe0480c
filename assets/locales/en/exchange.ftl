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
left-out-assumptions = { $count ->
    [one] What 1 link assumes, and how well it is supported
   *[other] What { $count } links assume, and how well they are supported
}
left-out-warnings = { $count ->
    [one] The early warning of 1 criterion, and what happens then
   *[other] The early warnings of { $count } criteria, and what happens then
}
left-out-delivery = { $count ->
    [one] Who leads on 1 item, who put it there, whether its method is fixed, and who controls it
   *[other] Who leads on { $count } items, who put them there, whether their method is fixed, and who controls them
}
left-out-collecting = { $count ->
    [one] For 1 measure: its groups, who asked for it, what collecting takes, a baseline to be set
   *[other] For { $count } measures: their groups, who asked for them, what collecting takes, baselines to be set
}
left-out-term = The place, the dates, and what started this work
left-out-need = Who can take part, how many people that is, and which groups to reach first
left-out-groups = { $count ->
    [one] 1 group to reach first
   *[other] { $count } groups to reach first
}
left-out-reach-depth = Whether more people or more change for each comes first, and what was agreed about it
left-out-partnership = How the partners would work together
left-out-money = The costs one by one, price increases, scenarios and shares of the money
left-out-partners = { $count ->
    [one] Of what kind and size 1 partner is, and its hours
   *[other] Of what kind and size { $count } partners are, and their hours
}
left-out-specification = How the specification is written: its profile, its version, and words added to sections
left-out-origin = How far this draft has come, and where it came from
left-out-weight = { $count ->
    [one] What 1 piece of evidence is about, and how much weight it can bear
   *[other] What { $count } pieces of evidence are about, and how much weight they can bear
}
left-out-decisions = { $count ->
    [one] 1 decision
   *[other] { $count } decisions
}
left-out-options = { $count ->
    [one] 1 other option that was considered
   *[other] { $count } other options that were considered
}
left-out-exclusions = { $count ->
    [one] 1 group that cannot take part, and why
   *[other] { $count } groups that cannot take part, and why
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
left-out-involvement = { $count ->
    [one] How far 1 group shares in the work, and who was not heard
   *[other] How far { $count } groups share in the work, and who was not heard
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
    [one] 1 group that took part, and what changed because of it
   *[other] { $count } groups that took part, and what changed because of them
}
left-out-payments = { $count ->
    [one] 1 payment that depends on a result
   *[other] { $count } payments that depend on results
}
left-out-requirements = { $count ->
    [one] 1 thing that must be in place
   *[other] { $count } things that must be in place
}
