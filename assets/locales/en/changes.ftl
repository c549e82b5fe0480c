### What changed between two versions of a framework, in sentences.

changes-none = Nothing changed.
changes-added = Added: { $what }.
changes-removed = Removed: { $what }.
changes-renamed = “{ $from }” is now called “{ $to }”.
changes-reads-now = The { $kind } “{ $from }” now reads “{ $to }”.
changes-name-given = The { $kind } “{ $to }” had no name before.
changes-name-withdrawn = The { $kind } “{ $from }” has no name now.
changes-moved = “{ $name }” moved from { $from } to { $to }.
# $from and $to: the link as it was and as it is (changes-link-between).
changes-reconnected = Instead of { $from } there is now { $to }.
changes-order = The { $kinds } are in another order.
changes-left-out = Left out of the specification now: { $sections }.
changes-no-longer-left-out = No longer left out of the specification: { $sections }.
changes-changed = { $field } changed from { $from } to { $to }.
changes-set =
    { $several ->
        [yes] { $field } are now { $to }. None were given before.
       *[no] { $field } is now { $to }. It was empty.
    }
changes-cleared =
    { $several ->
        [yes] { $field } were { $from }. None are given now.
       *[no] { $field } was { $from }. It is empty now.
    }
changes-given =
    { $several ->
        [yes] { $field } are given now. None were given before.
       *[no] { $field } is given now. It was empty.
    }
changes-withdrawn =
    { $several ->
        [yes] { $field } are no longer given.
       *[no] { $field } is no longer given.
    }
changes-reworded = { $field } changed.
changes-another-framework = These are two different frameworks, or one is a copy of the other.
changes-something = Something changed that Throughline has no words for.
changes-kind-named = the { $kind } “{ $name }”
changes-kind-unnamed = the { $kind } without a name
changes-named = “{ $name }”
changes-link-between = the link from { $from } to { $to }
changes-criterion-of = the criterion of { $name }
changes-answer-to = the self-check answer to “{ $question }”
changes-untitled = an item without a title
changes-whole = the framework as a whole
changes-missing = something that is not in the file
# A field that this version does not know, by its name in the file as words.
changes-field = The unknown part “{ $name }”
changes-field-of = { $field } of { $what }
changes-put-aside = What was put aside when the file was repaired
changes-put-aside-of = What was put aside of { $what } when the file was repaired
changes-comma = { $first }, { $next }
# One point of a curve: which share of people has the outcome after so many sessions.
changes-effect-point =
    { $count ->
        [one] { $share } after one session
       *[other] { $share } after { $count } sessions
    }
changes-yes = yes
changes-no = no
changes-not-known = not known

## Kinds of entries
changes-kind-author =
    { $several ->
        [yes] authors
       *[no] author
    }
changes-kind-considered-option =
    { $several ->
        [yes] considered options
       *[no] considered option
    }
changes-kind-excluded-group =
    { $several ->
        [yes] groups that are left out
       *[no] group that is left out
    }
changes-kind-item =
    { $several ->
        [yes] items
       *[no] item
    }
changes-kind-link =
    { $several ->
        [yes] links
       *[no] link
    }
changes-kind-measure =
    { $several ->
        [yes] measures
       *[no] measure
    }
changes-kind-criterion =
    { $several ->
        [yes] criteria
       *[no] criterion
    }
changes-kind-evidence =
    { $several ->
        [yes] pieces of evidence
       *[no] evidence
    }
changes-kind-involvement =
    { $several ->
        [yes] groups that took part
       *[no] group that took part
    }
changes-kind-partner =
    { $several ->
        [yes] partners
       *[no] partner
    }
changes-kind-cost =
    { $several ->
        [yes] costs
       *[no] cost
    }
changes-kind-payment-rule =
    { $several ->
        [yes] payments for results
       *[no] payment for a result
    }
changes-kind-scenario =
    { $several ->
        [yes] scenarios
       *[no] scenario
    }
changes-kind-risk =
    { $several ->
        [yes] risks
       *[no] risk
    }
changes-kind-decision =
    { $several ->
        [yes] decisions
       *[no] decision
    }
changes-kind-requirement =
    { $several ->
        [yes] requirements
       *[no] requirement
    }
changes-kind-self-check-answer =
    { $several ->
        [yes] answers of the self-check
       *[no] self-check answer
    }
changes-kind-finding-set-aside =
    { $several ->
        [yes] findings set aside
       *[no] finding set aside
    }

## Fields: $what is what a field belongs to, where its words say so.
changes-field-title = Title
changes-field-language = Language
changes-field-summary = Summary
changes-field-place = Place
changes-field-commissioner = Commissioner
changes-field-status = Status
changes-field-start-date = Start date
changes-field-length-of-the-work = Length of the work
changes-field-possible-extension = Possible extension
changes-field-review-date = Review date
changes-field-why-now = Reason for doing this now
changes-field-what-started-this-work = What started this work
changes-field-statement-of-need = Statement of need
changes-field-people-this-is-for = People this is for
changes-field-number-of-people = Number of people
changes-field-source-of-the-number-of-people = Source of the number of people
changes-field-who-can-take-part = Who can take part
changes-field-groups-to-reach-first = Groups to reach first
changes-field-why-these-people = Reason why these people come first
changes-field-stages-whose-order-people-chose = Stages whose order people chose
changes-field-partnership-model = Partnership model
changes-field-who-decides-what = Rule on who decides what
changes-field-who-carries-which-risk = Rule on who carries which risk
changes-field-how-a-partner-joins = Rule on how a partner joins
changes-field-how-a-partner-leaves = Rule on how a partner leaves
changes-field-sessions-a-month = Sessions a month
changes-field-time-with-sessions = Time over which sessions are offered
changes-field-time-lost-at-the-start = Time lost at the start
changes-field-sessions-for-the-full-effect = Sessions for the full effect
changes-field-fewest-sessions-for-one-person = Fewest sessions for one person
changes-field-effect-of-sessions = Effect of sessions
changes-field-emphasis = Emphasis
changes-field-reason-for-the-emphasis = Reason for the emphasis
changes-field-who-agreed-the-emphasis = Who agreed the emphasis
changes-field-rule-if-capacity-falls = Rule if capacity falls
changes-field-lowest-hourly-pay = Lowest hourly pay
changes-field-price-index = Price index
changes-field-assumed-yearly-rise-in-prices = Assumed yearly rise in prices
changes-field-share-paid-whatever-the-results = Share paid whatever the results
changes-field-premium-for-risk = Premium for risk
changes-field-cost-of-the-payment-mechanism = Cost of the payment mechanism
changes-field-printing-of-findings-set-aside = Printing of findings set aside
changes-field-profile = Profile of the specification
changes-field-version = Version of the draft
changes-field-reference = Reference of the specification
changes-field-sections-left-out = Sections that are left out of the specification
changes-field-additions = Words added to the specification
changes-field-example-it-was-made-from = Example it was made from
changes-field-note-on-where-it-came-from = Note on where it came from
changes-field-sources-of-the-example = Sources of the example
changes-field-unverified-points = Unverified points
changes-field-name = Name
changes-field-organisation = Organisation
changes-field-why-it-was-not-enough = Why { $what } was not enough
changes-field-reason-for-leaving-out = Reason for leaving out { $what }
changes-field-stage = Stage
changes-field-detail = Detail
changes-field-who-it-is-for = Who { $what } is for
changes-field-expected-month = Expected month
changes-field-lead-partner = Lead partner
changes-field-supporting-partners = Supporting partners
changes-field-method = Method
changes-field-control = Control over { $what }
changes-field-assumption = Assumption
changes-field-strength-of-evidence = Strength of evidence
changes-field-evidence-for-it = Evidence for { $what }
changes-field-item-that-it-measures = Item that { $what } measures
changes-field-definition = Definition
changes-field-question-that-it-answers = Question that { $what } answers
changes-field-unit = Unit
changes-field-direction = Direction
changes-field-baseline = Baseline
changes-field-date-of-the-baseline = Date of the baseline of { $what }
changes-field-baseline-in-year-one = Setting the baseline of { $what } in year one
changes-field-month-of-the-baseline = Month of the baseline of { $what }
changes-field-source = Source
changes-field-frequency = Frequency
changes-field-collector = Collector
changes-field-who-asked-for-it = Who asked for { $what }
changes-field-who-put-it-there = Who put { $what } in the chain
changes-field-minutes-for-one-collection = Minutes for one collection of { $what }
changes-field-breakdown = Breakdown
changes-field-library-indicator = Library indicator
changes-field-item-that-a-criterion-judges = Item that a criterion judges
changes-field-measure = Measure
changes-field-success-criterion = Success criterion
changes-field-success-threshold = Success threshold
changes-field-minimum-criterion = Minimum criterion
changes-field-minimum-threshold = Minimum threshold
changes-field-failure-criterion = Failure criterion
changes-field-failure-threshold = Failure threshold
changes-field-stretch-criterion = Stretch criterion
changes-field-stretch-threshold = Stretch threshold
changes-field-month-of-judgement = Month of judgement
changes-field-early-warning = Early warning
changes-field-early-warning-item = Early-warning item
changes-field-what-happens-on-failure = What happens if { $what } fails
changes-field-who-decides-on-failure = Who decides if { $what } fails
changes-field-time-of-the-decision-on-failure = Time of the decision if { $what } fails
changes-field-kind = Kind
changes-field-address = Web address
changes-field-date = Date
changes-field-stance = Stance
changes-field-weight = Weight
changes-field-items-that-it-bears-on = Items that { $what } bears on
changes-field-consent = Consent to { $what }
changes-field-anonymity = Anonymity
changes-field-stage-of-the-work = Stage of the work with { $what }
changes-field-how-they-took-part = How { $what } took part
changes-field-level-of-involvement = Level of involvement
changes-field-wanted-level-of-involvement = Wanted level of involvement
changes-field-pay-for-taking-part = Pay for { $what } for taking part
changes-field-what-changed-because-of-them = What changed because of { $what }
changes-field-who-was-not-heard = Who was not heard beside { $what }
changes-field-date-of-taking-part = Date when { $what } took part
changes-field-size = Size
changes-field-hours-a-month = Hours a month that { $what } can give
changes-field-amount = Amount
changes-field-partner = Partner
changes-field-items-that-it-pays-for = Items that { $what } pays for
changes-field-trigger = Trigger
changes-field-what-it-depends-on = What { $what } depends on
changes-field-most-that-can-be-paid = Most that can be paid for { $what }
changes-field-time-of-payment = Time of payment for { $what }
changes-field-share-of-funding = Share of the funding in { $what }
changes-field-share-of-results = Share of the results in { $what }
changes-field-likelihood = Likelihood
changes-field-consequence = Consequence
changes-field-owner = Owner
changes-field-mitigation = Mitigation
changes-field-wording = Wording
changes-field-reason-for-a-decision = Reason for { $what }
changes-field-who-decided = Who decided { $what }
changes-field-question-of-an-answer = Question of a self-check answer
changes-field-score = Score
changes-field-note = Note
changes-field-check-of-a-finding = Check that raised { $what }
changes-field-what-it-is-about = What { $what } is about
changes-field-finding = Finding
changes-field-reason-for-setting-aside = Reason for setting aside { $what }
changes-words-added-to = Words added to “{ $section }”

## Values
changes-value-inputs = inputs
changes-value-activities = activities
changes-value-outputs = outputs
changes-value-short-term-outcomes = short-term outcomes
changes-value-intermediate-outcomes = intermediate outcomes
changes-value-long-term-outcomes = long-term outcomes
changes-value-fixed = fixed
changes-value-open-to-the-provider = open to the provider
changes-value-controlled = controlled
changes-value-influenced = influenced
changes-value-outside-control = outside control
changes-value-untested = untested
changes-value-weak = weak
changes-value-moderate = moderate
changes-value-strong = strong
changes-value-how-much-did-we-do = “How much did we do?”
changes-value-how-well-did-we-do-it = “How well did we do it?”
changes-value-is-anyone-better-off = “Is anyone better off?”
changes-value-more-is-better = more is better
changes-value-less-is-better = less is better
changes-value-staying-the-same-is-success = staying the same is success
changes-value-commissioner = the commissioner
changes-value-provider = the provider
changes-value-people-who-use-the-service = people who use the service
changes-value-first-thoughts = first thoughts
changes-value-working-draft = working draft
changes-value-draft-for-discussion = draft for discussion
changes-value-engagement = engagement
changes-value-agreed = agreed
changes-value-story = story
changes-value-local-data = local data
changes-value-research = research
changes-value-experience-of-people-who-do-the-work = experience of people who do the work
changes-value-evaluation = evaluation
changes-value-supports-the-chain = supporting the chain
changes-value-challenges-the-chain = challenging the chain
changes-value-points-both-ways = pointing both ways
changes-value-coercion = coercion
changes-value-educating = educating
changes-value-informing = informing
changes-value-consultation = consultation
changes-value-co-design = co-design
changes-value-co-production = co-production
changes-value-charity = charity
changes-value-community-group = community group
changes-value-social-enterprise = social enterprise
changes-value-public-body = public body
changes-value-business = business
changes-value-another-kind = another kind
changes-value-very-small = very small
changes-value-small = small
changes-value-of-medium-size = medium
changes-value-large = large
changes-value-grant = grant
changes-value-lead-provider = lead provider
changes-value-consortium = consortium
changes-value-alliance = alliance
changes-value-in-house = in-house
changes-value-more-people-first = more people first
changes-value-more-for-each-person-first = more for each person first
changes-value-some-of-both = some of both
changes-value-direct-cost = direct cost
changes-value-core-cost = core cost
changes-value-safeguarding = safeguarding
changes-value-equality = equality
changes-value-data-protection = data protection
changes-value-workforce = workforce
changes-value-social-value = social value
changes-value-english = English
changes-value-welsh = Welsh
changes-value-full-profile = full specification
changes-value-short-form = short form
changes-value-council-profile = council specification and performance schedule
changes-value-proposal = proposal
changes-value-easy-read = easy-read summary
