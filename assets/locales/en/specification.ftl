### The words of a draft specification. Sentences under 25 words; British spelling.
### Lines that start with a capital and have no full stop are headings or labels.

## The front

spec-document-kind = Draft service specification
spec-document-short-form = Draft service specification: short form
spec-document-council = Draft service specification and performance schedule
spec-document-proposal = Draft proposal
spec-document-easy-read = Draft easy-read summary
spec-untitled-framework = Untitled framework
spec-running-header = { $title } · { $status }
spec-page = Page
spec-page-of = of
spec-statement = This draft was made with Throughline. It is guidance, and not legal advice.
spec-statement-example = It started from a published example: check every fact in it before you rely on it.
spec-fact-reference = Reference
spec-fact-version = Version
spec-fact-commissioner = Commissioner
spec-fact-place = Place
spec-fact-authors = Written by
spec-fact-took-part = Who took part
spec-fact-start = Start
spec-fact-term = Length
spec-fact-review = Review
spec-fact-started = Draft begun
spec-fact-changed = Last changed
spec-fact-date = Date of this draft
spec-fact-left-out = Left out of this document
spec-author = { $name } ({ $organisation })
spec-contents-heading = Contents
spec-appendix = Appendix { $letter }: { $heading }
spec-questions-heading = Questions to settle
spec-questions-introduction =
    { $count ->
        [one] The section that it is about points to it by its number.
       *[other] Each is asked once. The section that it is about points to it by its number.
    }
spec-nothing-yet = Nothing is written here yet.
spec-to-settle =
    { $count ->
        [one] question { $first }.
        [2] questions { $first } and { $last }.
       *[other] questions { $first } to { $last }.
    }
spec-note-missing = To settle
spec-note-source = Source
spec-note-check = Check

## The summary

spec-summary-heading = Summary
spec-summary-caption = What should change, and how it would be known
spec-summary-more =
    { $count ->
        [one] One more outcome is in this draft.
       *[other] { $count } more outcomes are in this draft.
    }
spec-summary-cost = It would cost { $amount } a year.
spec-summary-questions =
    { $count ->
        [one] One question about this draft is still open.
       *[other] { $count } questions about this draft are still open.
    }
spec-column-outcome = Outcome

## Headings that profiles give

spec-chapter-service = Service
spec-chapter-population = Population and geography
spec-chapter-aims = Service aims and desired outcomes
spec-chapter-description = Service description and location
spec-chapter-about-draft = About this draft
spec-chapter-specification = Part one: service specification
spec-specification-introduction = This part says what the service is for, whom it is for, and what must be in place.
spec-chapter-schedule = Part two: quality and performance schedule
spec-schedule-introduction = This part says how success and failure are known, what is measured, and what follows.
spec-chapter-background = Introduction and background
spec-chapter-the-service = The service
spec-chapter-our-understanding = Our understanding
spec-chapter-our-chain = Our chain of outcomes
spec-chapter-our-evidence = Our evidence
spec-chapter-our-work = How we would work
spec-chapter-our-price = Our price
spec-chapter-our-risks = Risks and term
spec-chapter-our-learning = How we would learn

## Ways of saying things

spec-quoted = “{ $title }”
spec-untitled-item = an item without a title
spec-untitled-alone = Without a title
spec-missing-item = an item that is not in this file
spec-and = { $first } and { $last }
spec-and-more =
    { $first } and { $count ->
        [one] one more
       *[other] { $count } more
    }
spec-label = { $label }:
spec-number = { $number }
spec-percent = { $number }%
spec-pounds = £{ $number }
spec-amount = { $number } { $unit }
spec-money = { $sign }£{ $amount }
spec-years =
    { $count ->
        [one] 1 year
       *[other] { $count } years
    }
spec-months =
    { $count ->
        [one] 1 month
       *[other] { $count } months
    }
spec-on-date = on { $date }
spec-in-date = in { $date }
spec-date-day = { $day } { $month } { $year }
spec-date-month = { $month } { $year }
spec-month-of-work = month { $month }
spec-month-of-work-dated = month { $month } ({ $date })
spec-january = January
spec-february = February
spec-march = March
spec-april = April
spec-may = May
spec-june = June
spec-july = July
spec-august = August
spec-september = September
spec-october = October
spec-november = November
spec-december = December

## Labels used in more than one section

spec-label-people = People this is for
spec-label-reason = Why
spec-label-why = Why
spec-label-source = Source
spec-label-date = Date
spec-label-address = Read it at
spec-label-evidence = Evidence
spec-label-where = Where
spec-list-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }

## Purpose on one page

spec-heading-purpose = Purpose on one page
spec-purpose-changes =
    { $count ->
        [one] The lasting change this work is meant to bring about:
       *[other] The lasting changes this work is meant to bring about:
    }
spec-purpose-change-by = { $change }, by { $month }
spec-ask-title = What is this framework called?
spec-ask-summary = What should be different, for whom and by when?
spec-ask-commissioner = Who would pay for this, or ask for it?
spec-ask-place = Where would this happen?

## Need and evidence

spec-heading-need = Need and evidence
spec-heading-need-alone = Need
spec-heading-considered = What was considered instead
spec-label-trigger = What started this work
spec-label-why-now = Why now
spec-label-why-not = Why it was not enough
spec-ask-need = What is happening now, and to whom?
spec-ask-trigger = What started this work, and why now?
spec-ask-considered = What was considered that is not a service?

spec-heading-evidence = Evidence
spec-ask-evidence = What shows that this is needed, and that it could work?
spec-label-bears-on = It is about
spec-evidence-story = A story.
spec-evidence-local-data = Local data.
spec-evidence-research = Research.
spec-evidence-provider = Experience of people who do the work.
spec-evidence-evaluation = An evaluation.
spec-stance-supports = It supports the chain.
spec-stance-challenges = It challenges the chain.
spec-stance-mixed = It points both ways.
spec-weight-weak = It can bear a little weight.
spec-weight-moderate = It can bear some weight.
spec-weight-strong = It can bear a lot of weight.
spec-consent-and-anonymous = The person agreed that it may be used here, and cannot be recognised from it.
spec-consent-given = The person agreed that it may be used here.
spec-anonymous = The person cannot be recognised from it.
spec-consent-missing = Not for others to read yet: nothing says that the person agreed.
spec-ask-consent =
    { $count ->
        [one] Has the person in the story { $stories } agreed to its being used?
       *[other] Have the people in these stories agreed to their being used: { $stories }?
    }

## Who it is for

spec-heading-who = Who it is for
spec-heading-priority-groups = Groups to reach first
spec-heading-exclusions = Who is left out, and why
spec-how-many-people =
    { $count ->
        [one] It is for one person.
       *[other] It is for about { $count } people.
    }
spec-label-people-source = Where that number comes from
spec-label-eligibility = Who can take part
spec-label-why-these-people = Why these people
spec-ask-population = Who is this for?
spec-ask-people = About how many people is this for?
spec-ask-exclusions = Is anyone left out, and why?
spec-ask-eligibility = Who can take part, and how is that decided?

## Outcomes chain

spec-heading-chain = Outcomes chain
spec-heading-loose-links = Steps that start at an item not in this file
spec-chain-introduction = This chain runs from what goes in to what changes in people’s lives. It has { $items ->
        [one] one item
       *[other] { $items } items
    } and { $links ->
        [0] no links
        [one] one link
       *[other] { $links } links
    }.
spec-chain-all-untested =
    { $count ->
        [one] The link has not been tested against evidence yet.
       *[other] None of the links has been tested against evidence yet.
    }
spec-chain-some-untested =
    { $count ->
        [one] One link has not been tested against evidence yet.
       *[other] { $count } of the links have not been tested against evidence yet.
    }
spec-label-detail = In detail
spec-label-for-whom = For
spec-label-assumption = This holds if
spec-led-by = Led by { $partner }.
spec-supported-by = Supported by { $partners }.
spec-delivery-fixed = How it is done is fixed.
spec-delivery-open = How it is done is open to the provider.
spec-control-controlled = Those who do the work control it.
spec-control-influenced = Those who do the work influence it, and so do others.
spec-control-outside = Those who do the work can do little about it.
spec-there-by = Expected by { $month }.
spec-put-there-by = Suggested by { $who }.
spec-leads-to = Leads to { $items }.
spec-leads-to-many = Leads to:
spec-strength-weak = There is little evidence for this step, or it points both ways.
spec-strength-moderate = There is some good evidence for this step.
spec-strength-strong = There is good evidence for this step from more than one place.
spec-step-evidence = See { $evidence }.
spec-ask-chain = What should change in people’s lives, and what would lead to it?
spec-ask-lasting = What should be different in people’s lives in the long term?
spec-ask-leads-to =
    { $count ->
        [one] What does { $items } lead to?
       *[other] What does each of these lead to: { $items }?
    }

## Outcomes, success and failure criteria

spec-heading-criteria = Outcomes, success and failure criteria
spec-heading-loose-criteria = Criteria for an item not in this file
spec-kind-by = This is { $kind }, expected by { $month }.
spec-kind-alone = This is { $kind }.
spec-kind-input = an input
spec-kind-activity = an activity
spec-kind-output = an output
spec-kind-short-term = a short-term outcome
spec-kind-intermediate = an intermediate outcome
spec-kind-long-term = a long-term outcome
spec-measured-by = It is measured by { $measure }.
spec-judged-by = It will be judged by { $month }.
spec-criteria-caption = Success and failure
spec-criteria-caption-measured = Success and failure, measured by { $measure }
spec-column-level = Level
spec-column-meaning = What it means
spec-column-threshold = Threshold
spec-level-success = Success
spec-level-minimum = Minimum
spec-level-failure = Failure
spec-level-stretch = Stretch
spec-bound-exactly = { $amount }
spec-bound-below = below { $amount }
spec-bound-above = above { $amount }
spec-bound-at-least = at least { $amount }
spec-bound-at-most = at most { $amount }
spec-label-early-warning = Early-warning sign
spec-warning-shows-in = It would show first in { $item }.
spec-label-if-it-fails = If it fails
spec-label-who-decides = Who decides
spec-label-decides-when = By when
spec-ask-success =
    { $count ->
        [one] What would you call success for { $outcomes }?
       *[other] What would you call success for each of these: { $outcomes }?
    }
spec-ask-failure =
    { $count ->
        [one] What would make you say { $outcomes } has failed?
       *[other] What would make you say that each of these has failed: { $outcomes }?
    }
spec-ask-success-and-failure =
    { $count ->
        [one] What would you call success for { $outcomes }, and what would make you say it has failed?
       *[other] What would you call success and failure for each of these: { $outcomes }?
    }
spec-ask-measure-and-criteria =
    { $count ->
        [one] How would you see { $outcomes } happen, and what would you call success and failure?
       *[other] How would you see these happen, and what would be success and failure: { $outcomes }?
    }
spec-ask-response =
    { $count ->
        [one] What would happen if this outcome failed, and who would decide: { $outcomes }?
       *[other] What would happen if these outcomes failed, and who would decide: { $outcomes }?
    }
spec-ratings-wait = What each contract rating means here can be said once there is a failure threshold.
spec-ask-outcome = What changes in people’s lives will this work be judged by?

## Measures and reporting

spec-heading-measures = Measures and reporting
spec-measures-introduction =
    { $count ->
        [one] One measure would be collected.
       *[other] { $count } measures would be collected.
    }
spec-measures-all-change = { $all ->
        [one] It is of a change in people’s lives.
       *[other] All of them are of changes in people’s lives.
    }
spec-measures-no-change = { $all ->
        [one] It is of what goes in, is done or is delivered, and not of a change in people’s lives.
       *[other] None of them is of a change in people’s lives: all are of what goes in, is done or is delivered.
    }
spec-measures-some-change = { $change ->
        [one] One of them is of a change in people’s lives.
       *[other] { $change } of them are of changes in people’s lives.
    } The rest are of what goes in, is done or is delivered.
spec-measures-burden = Collecting them takes about { $hours } hours a month.
spec-measures-burden-at-least = { $unknown ->
        [one] Collecting them takes at least { $hours } hours a month: of one measure it is not known.
       *[other] Collecting them takes at least { $hours } hours a month: of { $unknown } measures it is not known.
    }
spec-measures-caption = What is measured, where it stands, and how it is collected
spec-heading-data-dictionary = What each measure counts
spec-dictionary-caption = The definition of each measure
spec-column-measure = Measure
spec-column-counted = What is counted
spec-column-origin = Where it comes from
spec-column-item = What it is a measure of
spec-column-baseline = Where it stands now
spec-column-collection = How it is collected
spec-in-unit = Unit: { $unit }.
spec-direction-up = More is better.
spec-direction-down = Less is better.
spec-direction-stay = Staying the same is success.
spec-measure-how-much = It asks: how much did we do?
spec-measure-how-well = It asks: how well did we do it?
spec-measure-better-off = It asks: is anyone better off?
spec-label-indicator = Indicator library
spec-baseline-dated = { $value }, measured { $when }
spec-baseline-only = Measured { $when }
spec-baseline-year-one = To be set in the first year.
spec-baseline-year-one-by = To be set in the first year, by { $month }.
spec-baseline-by = To be measured by { $month }.
spec-label-frequency = How often
spec-label-collected-by = Collected by
spec-minutes =
    { $count ->
        [one] It takes one minute each time.
       *[other] It takes { $count } minutes each time.
    }
spec-label-suggested-by = Suggested by
spec-suggested-commissioner = the commissioner
spec-suggested-provider = the organisation that does the work
spec-suggested-people = people who use the service
spec-label-breakdowns = Broken down by
spec-indicator-unknown = “{ $id }” is not in the library.
spec-ask-measures = How would each outcome be seen or counted, how often, and by whom?
spec-ask-baselines =
    { $count ->
        [one] Where does this measure stand now: { $measures }?
       *[other] Where do these measures stand now: { $measures }?
    }

## Reach and depth

spec-heading-reach-depth = Reach and depth
spec-ask-reach-depth = If there is not enough for everyone, do more people come first, or more for each person?
spec-emphasis-reach = When both do not fit, reaching more people comes first.
spec-emphasis-depth = When both do not fit, doing more for each person comes first.
spec-emphasis-balanced = When both do not fit, the work does some of each, by an agreed rule.
spec-label-agreed-by = Agreed by
spec-label-capacity-rule = If there are fewer sessions than planned
spec-sessions-per-month =
    { $count ->
        [one] One session is available each month.
       *[other] { $count } sessions are available each month.
    }
spec-sessions-term =
    { $count ->
        [one] Sessions are offered for one month.
       *[other] Sessions are offered over { $count } months.
    }
spec-start-delay =
    { $count ->
        [0] No time is lost to starting up.
        [one] The first month is lost to starting up.
       *[other] The first { $count } months are lost to starting up.
    }
spec-sessions-full-effect =
    { $count ->
        [one] One person needs one session for the full effect.
       *[other] One person needs { $count } sessions for the full effect.
    }
spec-sessions-minimum =
    { $count ->
        [one] Each person needs at least one session for this to be worth having.
       *[other] Fewer than { $count } sessions for each person are not worth having.
    }
spec-effect-caption = How many people achieve the outcome after so many sessions
spec-column-sessions = Sessions for each person
spec-column-effect = People who achieve it

## What must be in place and what is open

spec-heading-requirements = What must be in place and what is open
spec-ask-requirements = What must be in place, whatever the method?
spec-requirements-introduction = These must be in place, whatever the method:
spec-requirements-fixed = These are fixed:
spec-requirements-open = These are open to the provider:
spec-ask-fixed = Which activities must be done in a fixed way, and which are open to the provider?
spec-requirement-of-kind = { $kind }: { $requirement }
spec-requirement-safeguarding = Safeguarding
spec-requirement-equality = Equality
spec-requirement-data = Data protection

spec-heading-workforce = Workforce and fair work
spec-ask-workforce = Who would do this work, and what pay, training and supervision would they have?
spec-heading-quality = Quality, safeguarding, equality and data protection
spec-ask-quality = Which standards hold for quality, safeguarding, equality and data protection?
spec-heading-social-value = Social value
spec-ask-social-value = What else should this work be good for, and how would that be reported?

## Service model

spec-heading-service-model = Service model and interdependence
spec-service-activities =
    { $count ->
        [one] It has one activity:
       *[other] It has { $count } activities:
    }
spec-service-inputs = It needs:
spec-ask-service-model = How do people come to this, wait and move on, and which other services does it rest on?

## Learning and contract management

spec-heading-learning = Learning and contract management
spec-rhythm = Results would come in at these times:
spec-rhythm-of = { $frequency }: { $measures }
spec-ask-learning = How often would results be looked at together, with whom, and how could targets change?

## Co-production

spec-heading-coproduction = Co-production
spec-ask-coproduction = Who that uses or might use this has taken part, and what changed because of them?
spec-label-stage-of-work = Stage of the work
spec-involvement-paid = They were paid for their time.
spec-involvement-unpaid = They were not paid for their time.
spec-label-what-changed = What changed because of them
spec-label-not-heard = Who was not heard
spec-levels-both = How far they share in the work: { $now } now, { $wanted } wanted.
spec-levels-now = How far they share in the work now: { $now }.
spec-levels-wanted = How far they should share in the work: { $wanted }.
spec-rung-coercion = coercion
spec-rung-educating = educating
spec-rung-informing = informing
spec-rung-consultation = consultation
spec-rung-engagement = engagement
spec-rung-co-design = co-design
spec-rung-co-production = co-production
spec-ladder-source = These levels are the steps of the ladder of co-production (Think Local Act Personal, National Co-production Advisory Group).

## Partnership model

spec-heading-partnership = Partnership model
spec-ask-partnership = Which organisations would do this together, and how would they decide and share risk?
spec-heading-partners = The organisations
spec-model-grant = The work would be funded by a grant.
spec-model-lead-provider = One lead provider would hold the contract.
spec-model-consortium = The organisations would work as a consortium.
spec-model-alliance = The organisations would work as an alliance: one contract and shared risk.
spec-model-in-house = The work would be done in-house.
spec-model-other = The organisations would work together in a way of their own, described below.
spec-label-decisions = Who decides what
spec-label-risk-sharing = Who carries which risk
spec-label-joining = How a partner joins
spec-label-leaving = How a partner leaves
spec-partner-charity = A charity.
spec-partner-community-group = A community group.
spec-partner-social-enterprise = A social enterprise.
spec-partner-public-body = A public body.
spec-partner-business = A business.
spec-partner-other = Another kind of organisation.
spec-size-micro = By its own account, very small.
spec-size-small = By its own account, small.
spec-size-medium = By its own account, of medium size.
spec-size-large = By its own account, large.
spec-partner-hours =
    { $count ->
        [one] It can give one hour a month.
       *[other] It can give { $count } hours a month.
    }
spec-partner-leads = It leads on { $items }.

## Money and payment

spec-heading-money = Money and payment
spec-ask-money = What would this cost in full, and how would it be paid for?
spec-ask-cost = What would this cost in full each year, including a fair share of running the organisations?
spec-ask-cost-amounts =
    { $count ->
        [one] What would this cost each year: { $titles }?
       *[other] What would each of these cost in a year: { $titles }?
    }
spec-ask-payment = How would this be paid for, and would any of it depend on results?
spec-ask-rule-amounts =
    { $count ->
        [one] How much is paid each time for this: { $titles }?
       *[other] How much is paid each time for these: { $titles }?
    }
spec-heading-payment-rules = What is paid for results
spec-costs-caption = What it costs in a year
spec-column-cost = Cost
spec-column-cost-kind = Kind
spec-column-cost-partner = Borne by
spec-column-cost-for = What it pays for
spec-column-cost-amount = Each year
spec-total = Total
spec-cost-direct = Direct cost of the work
spec-cost-core = A fair share of running the organisation
spec-pay-floor = Nobody is paid less than { $amount } an hour.
spec-label-inflation = Prices follow
spec-inflation-rate = A rise of { $number }% a year is assumed.
spec-core-share-none = All of the money depends on results.
spec-core-share-all = All of the money is paid whatever the results.
spec-core-share-some = { $share } of the money is paid whatever the results.
spec-rule-amount = { $amount } is paid each time.
spec-rule-cap = No more than { $amount } is ever paid.
spec-label-paid-when = When it is paid
spec-rule-outcome = It pays for { $outcome }.
spec-premium = The buyer pays { $amount } on top for the risk.
spec-administration = Running the payment mechanism costs { $amount }.
spec-scenarios-caption = If the money or the results are not as planned
spec-column-scenario = What if
spec-column-funding = Funding that arrives
spec-column-results = Results achieved

## Risk and what happens if outcomes are not met

spec-heading-risks = Risk and what happens if outcomes are not met
spec-ask-risks = What could go wrong, who would deal with it, and what would happen first?
spec-ask-risk-response =
    { $count ->
        [one] Who would deal with this risk, and what would they do: { $risks }?
       *[other] Who would deal with these risks, and what would they do: { $risks }?
    }
spec-ask-risk-owner =
    { $count ->
        [one] Who would deal with this risk: { $risks }?
       *[other] Who would deal with these risks: { $risks }?
    }
spec-ask-risk-mitigation =
    { $count ->
        [one] What would be done about this risk: { $risks }?
       *[other] What would be done about these risks: { $risks }?
    }
spec-risks-responses = What happens if an outcome is not met is said with that outcome, under “{ $heading }”.
spec-label-likelihood = How likely
spec-label-consequence = What it would mean
spec-label-mitigation = What is done about it
spec-label-owner = Who deals with it

## Contract term and change

spec-heading-term = Contract term and change
spec-timing-start-and-term = This work would start { $when } and run for { $term }.
spec-timing-started-and-term = This work started { $when }, to run for { $term }.
spec-timing-start = This work would start { $when }.
spec-timing-started = This work started { $when }.
spec-timing-term = This work would run for { $term }.
spec-timing-extension = It could be extended by up to { $term }.
spec-timing-review = It will be looked at again { $when }.
spec-term-extended = { $term }, with up to { $extension } more
spec-ask-start = When would this work start?
spec-ask-term = How long would this work run?
spec-ask-exit = How could this end early, and how would people and records be handed over at the end?

## How collaborative this is

spec-heading-reflection = How collaborative this is
spec-self-check-introduction = These are answers to a self-check. A score of 1 means that one side decides alone; 5 means working together as equals.
spec-self-check-score = Score: { $score } out of 5.
spec-self-check-other = Question { $number }
spec-self-check-1 = Who wrote the first draft of the outcomes?
spec-self-check-2 = What was the trigger for this work?
spec-self-check-3 = Could the answer be “not a service”?
spec-self-check-4 = Who can see the full costs and data?
spec-self-check-5 = Who carries delivery risk, and is it paid for?
spec-self-check-6 = Can targets change with learning?
spec-self-check-7 = Who is paid for taking part?
spec-self-check-8 = Do small organisations survive the process cost?
spec-self-check-9 = Is inflation and core cost in the price?
spec-self-check-10 = Who holds the contract to account?
spec-self-check-11 = If reach and depth conflict, who decides?
spec-self-check-12 = Has anyone asked who would lose from this specification?

## Decisions

spec-heading-decisions = Decisions
spec-label-decided-by = Decided by

## Where this draft comes from

spec-heading-origin = Where this draft comes from
spec-heading-sources = Published sources
spec-heading-unverified = Not verified
spec-unverified-note = These points were not found in a published source. Look each one up before you rely on it.
spec-label-licence = Licence
spec-unknown-fields = The file also holds parts that this version keeps but cannot show: { $names }.

## Set aside in review

spec-heading-review = Questions of the review that were set aside
spec-label-set-aside = Set aside because
spec-label-places = About
spec-place-link = { $from } to { $to }
spec-place-measure = the measure { $measure }
spec-place-criterion = the criteria of { $item }
spec-check-unknown = A check that this version does not have: “{ $check }”

## What changed

spec-heading-changes = What changed since an earlier version
spec-changed-since =
    { $count ->
        [0] Nothing has changed since the version of { $date }.
        [one] One thing has changed since the version of { $date }.
       *[other] { $count } things have changed since the version of { $date }.
    }
spec-changed-since-earlier =
    { $count ->
        [0] Nothing has changed since the earlier version.
        [one] One thing has changed since the earlier version.
       *[other] { $count } things have changed since the earlier version.
    }

## Files for other programs

spec-heading-exchange-files = Files for other programs
spec-exchange-introduction = Everything in this document can also be saved as data:
spec-exchange-json = JSON: the whole framework, to open and change again in Throughline.
spec-exchange-ocds = OCDS 1.1: outcomes, targets and requirements, as public bodies publish contracts.
spec-exchange-cids = CIDS 3.2: outcomes, measures and targets, as networks share impact data.
spec-exchange-tables = CSV and XLSX: measures and criteria, risks, co-production and costs, as tables.

## What the words mean

spec-heading-glossary = What the words mean
glossary-activity = Activity
glossary-activity-means = Something that is done, so that something else can happen.
glossary-assumption = Assumption
glossary-assumption-means = What has to be true for one step of the chain to lead to the next.
glossary-baseline = Baseline
glossary-baseline-means = Where a measure stands before the work begins.
glossary-chain = Outcomes chain
glossary-chain-means = What goes in, what is done, and what changes because of it, step by step. Also called a theory of change.
glossary-coproduction = Co-production
glossary-coproduction-means = People who use a service, or might, share in deciding, designing and judging it.
glossary-core = Core cost
glossary-core-means = A fair share of what it takes to run an organisation.
glossary-failure = Failure criterion
glossary-failure-means = What would make people say that an outcome was not reached. It is agreed before the work begins.
glossary-input = Input
glossary-input-means = What goes in: people, money, places and time.
glossary-measure = Measure
glossary-measure-means = Something that can be seen or counted, and shows whether a change is happening. Also called an indicator.
glossary-minimum = Minimum
glossary-minimum-means = The least acceptable result. Below it, people would sit down together and improve.
glossary-outcome = Outcome
glossary-outcome-means = A change in somebody’s life.
glossary-output = Output
glossary-output-means = What is delivered and can be counted, such as visits or places.
glossary-results = Payment by results
glossary-results-means = A payment, or a part of it, that is made only if something is achieved.
glossary-stretch = Stretch
glossary-stretch-means = A result that is better than success. It can be worth something extra.
glossary-success = Success criterion
glossary-success-means = What would make people say that an outcome was reached.

## Easy read

easy-statement = Check this summary with people who use easy read before you share it.
easy-picture = Space for a picture
easy-picture-description = An empty frame. Put a picture here that shows what the words say.
easy-heading-purpose = What this is about
easy-heading-who = Who it is for
easy-heading-changes = What will get better
easy-heading-work = What people will do
easy-heading-know = How we will know
easy-heading-people = How people took part
easy-heading-partners = Who will do the work
easy-heading-when = When it happens
easy-place = Where: { $place }
easy-starts = The work will start { $when }.
easy-started = The work started { $when }.
easy-lasts = It lasts { $term }.
easy-longer = It may go on for { $term } more.
easy-first = These things change first:
easy-then = Then these things change:
easy-in-the-end = In the end, these things change:
easy-work = The work has these parts:
easy-about = This is about { $outcome }.
easy-worked-if = It has worked if:
easy-failed-if = It has not worked if:
easy-if-it-fails = If it does not work:
easy-took-part = { $group } took part.
easy-took-part-and-changed = { $group } took part. This changed because of them:
easy-partners =
    { $count ->
        [one] This is who will do the work:
       *[other] These organisations will work together:
    }
easy-and-these = And these:
easy-also = More about this:
easy-more =
    { $count ->
        [one] There is one more. The full draft names it.
       *[other] There are { $count } more. The full draft names them.
    }
easy-blank = Nothing is written yet. When it is, this summary will say:
easy-long =
    { $count ->
        [one] One sentence here is long. Make it shorter, with people.
       *[other] { $count } sentences here are long. Make them shorter, with people.
    }
