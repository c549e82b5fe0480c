### What the checks say. It is fetched with them. Each has its finding, what it looks for, why it
### matters, and where there is one the label of its fix.

check-family-chain = Outcome chain
check-family-wording = Wording
check-family-criteria = Success and failure
check-family-measures = Measures
check-family-people = People
check-severity-fix = To fix
check-severity-consider = To consider
check-severity-good = Well done
check-items =
    { $others ->
        [0] “{ $title }”
        [one] “{ $title }” and 1 other
       *[other] “{ $title }” and { $others } others
    }
check-move-to-stage = Move it to { $stage }
check-remove-link = Remove the link
check-say-instead = Say “{ $word }” instead
check-source-ncvo = NCVO, definitions of outcomes and outputs
check-source-friedman = Mark Friedman, Outcomes-Based Accountability
check-source-nao = National Audit Office, 2015, on payment by results
check-source-nhs-england = NHS England and Coalition for Personalised Care, co-production

# The chain

check-no-outcome = No outcome is written down yet. What would be different, and for whom?
check-no-outcome-looks-for = A chain without an outcome.
check-no-outcome-why = Without a change to aim for, nobody can tell whether the work was worth doing.
check-no-links = Nothing is linked yet. What leads to what?
check-no-links-looks-for = Items of several stages with no link between them.
check-no-links-why = A list of activities and a list of hopes are not yet a chain. The links say why one should lead to the other.
check-nothing-leads-to = Nothing leads to “{ $title }”. What would have to happen first?
check-nothing-leads-to-looks-for = An outcome that nothing leads to.
check-nothing-leads-to-why = Nobody has said how this change would come about, so nobody can plan or pay for it.
check-activity-leads-nowhere = “{ $title }” leads to nothing. What changes because of it?
check-activity-leads-nowhere-looks-for = An activity that leads to nothing.
check-activity-leads-nowhere-why = Time and money go into it, and the chain does not say what for.
check-unused-part = Nothing is said to come of “{ $title }”. What is it for?
check-unused-part-looks-for = An input or an output that leads to nothing.
check-unused-part-why = What goes in, and what is delivered, matters for what it leads to.
check-no-shorter-step = No shorter-term outcome comes before “{ $title }”. What would people notice first?
check-no-shorter-step-looks-for = A long-term outcome that no shorter-term outcome leads to.
check-no-shorter-step-why = Long-term change is slow. A nearer change shows early whether the work is on its way.
check-leap = From “{ $from }” straight to “{ $to }” is a long way. What changes in between?
check-leap-looks-for = A link straight from an input or activity to a long-term outcome.
check-leap-why = The steps between are where things go wrong, and where trouble would show first.
check-leap-fix = Remove the direct link; another way stays
check-feedback-loop = “{ $from }” leads back to “{ $to }”, which closes a loop. If that is meant, say what makes it go round.
check-feedback-loop-looks-for = A link that closes a loop, with no assumption written beside it.
check-feedback-loop-why = Change that feeds itself can be the best part of a chain. Unexplained, it looks like a mistake.
check-backward-link = “{ $from }” leads to the earlier stage of “{ $to }”. Is it the right way round?
check-backward-link-looks-for = A link to an earlier stage that closes no loop, with no assumption written beside it.
check-backward-link-why = Readers follow a chain from what goes in to what changes. A link against that needs a reason.
check-too-many-outcomes = There are { $count } outcomes. Few people can keep more than { $most } in mind. Which matter most?
check-too-many-outcomes-looks-for = More than twelve outcomes.
check-too-many-outcomes-why = When everything is an outcome, effort and measuring are spread thin.
check-no-partner = No partner is named for { $items }. Who would do it?
check-no-partner-looks-for = Activities with no lead or supporting partner, where there are partners.
check-no-partner-why = What everyone could do, nobody may do.
check-no-partner-fix = Name “{ $title }” as the lead
check-single-link = Everything rests on the step from “{ $from }” to “{ $to }”, and nothing is said of why it works.
check-single-link-looks-for = One untested link that every way from what is done to the long-term outcomes takes.
check-single-link-why = If this one step fails, all that comes after it fails too. It is the first to test.
check-no-assumption = { $count } of { $of } steps into an outcome have no assumption yet. What has to be true for “{ $from }” to lead to “{ $to }”?
check-no-assumption-looks-for = Links into an outcome for which nobody has said what has to be true.
check-no-assumption-at-all = None of the { $of } steps into an outcome has an assumption yet. What has to be true for “{ $from }” to lead to “{ $to }”?
check-no-assumption-why = What everyone takes for granted is easily missed. Written down, it can be tested.
check-no-evidence = No evidence is recorded yet. What do people, providers or local numbers say about these steps?
check-no-evidence-looks-for = A chain with several steps into outcomes and no evidence at all.
check-no-evidence-why = Evidence from people and providers, for and against, shows which steps to trust.
check-evidence-against = All the evidence on the step from “{ $from }” to “{ $to }” speaks against it. What makes you keep it?
check-evidence-against-looks-for = A step or an item with evidence against it and none for it.
check-evidence-against-why = Evidence against is worth having. A chain that ignores it will not convince anyone.
check-evidence-against-item = All the evidence on “{ $title }” speaks against it. What makes you keep it?
check-strength-without-evidence = The step from “{ $from }” to “{ $to }” is called well supported. Which evidence supports it?
check-strength-without-evidence-looks-for = A link called moderate or strong that names no evidence.
check-strength-without-evidence-why = Strength that rests on nothing shown cannot be checked by others.
check-strength-without-evidence-fix = Call it untested for now
check-same-item-twice = “{ $title }” is there twice in one stage. Is it one thing?
check-same-item-twice-looks-for = Two items of one stage with the same title.
check-same-item-twice-why = Links, measures and criteria split between two copies are easily lost.
check-same-item-twice-fix = Remove the one that nothing hangs on
check-untitled-item = An item among { $stage } has no title. What is it?
check-untitled-item-looks-for = An item without a title.
check-untitled-item-why = Nobody can discuss or link what has no name.
check-untitled-item-fix = Remove the empty item
check-delivery-not-said = Is the way fixed, or open to the provider? That is not said for { $items }.
check-delivery-not-said-looks-for = Activities that are marked neither as fixed nor as open to the provider.
check-delivery-not-said-why = Providers may know better ways. They need to know where they may use them.
check-delivery-not-said-fix = Leave all of these open to the provider
check-whole-paths = Every item is on a way from an input to a long-term outcome.
check-whole-paths-looks-for = Every item is on a path from an input to a long-term outcome.
check-whole-paths-why = Anyone can follow what each pound and each hour is for.
check-assumptions-said = Every step into an outcome says what has to be true for it to work.
check-assumptions-said-looks-for = Every link into an outcome has an assumption.
check-assumptions-said-why = What is written down can be tested, and learned from.
check-evidence-both-ways = Evidence for the chain and evidence that questions it are both recorded.
check-evidence-both-ways-looks-for = Evidence that supports the chain, beside evidence that challenges it or is mixed.
check-evidence-both-ways-why = Showing both makes the rest believable.

# Wording

check-activity-as-outcome = “{ $title }” says what is done. What would change for people because of it?
check-activity-as-outcome-looks-for = An outcome worded as an activity or a service: “provide”, “debt advice”.
check-activity-as-outcome-why = NCVO calls outcomes “changes, benefits, learning or other effects”. A service can be delivered in full and bring none.
check-output-as-outcome = “{ $title }” counts what is delivered. What would be different for people afterwards?
check-output-as-outcome-looks-for = An outcome worded as an output: “number of sessions”.
check-output-as-outcome-why = NCVO calls what is delivered and can be counted an output. It shows that work was done, not that it helped.
check-service-in-disguise = “{ $title }” says what people are given. What do they then have or do?
check-service-in-disguise-looks-for = An outcome that says what is done to people: “is supported to”, “have access to”.
check-service-in-disguise-why = Someone can be supported, offered and referred, and be no better off.
check-two-changes = “{ $title }” seems to hold two changes. Would they be clearer as two outcomes?
check-two-changes-looks-for = Two changes joined in one outcome by “and” or “or”.
check-two-changes-why = When one comes and the other does not, nobody can say whether the outcome was reached.
check-vague-change = How would anyone notice “{ $title }”? A measure or a criterion would say what is meant.
check-vague-change-looks-for = A vague change, such as “improved wellbeing”, with no measure and no criterion.
check-vague-change-why = Everyone agrees with it, and each means something else.
check-unnamed-people = “{ $title }” speaks of “{ $label }”. Who are they, in words they would use themselves?
check-unnamed-people-looks-for = Labels for people, such as “service users” or “clients”.
check-unnamed-people-why = People are more than what they are to a service. Naming them says who should be better off.
check-brittle-absolute = One exception would break “{ $title }”. What share, or how many, would be good enough?
check-brittle-absolute-looks-for = An outcome that allows no exception: “all”, “never”, “100%”.
check-brittle-absolute-why = A promise that one person can break says little about whether the work succeeded.
check-jargon = “{ $word }” in “{ $title }” is a word of the trade. How would someone it is about say it?
check-jargon-looks-for = Words of the trade in an outcome: “holistic”, “stakeholders”.
check-jargon-why = People can agree to, and hold others to, only what they understand.
check-long-outcome = “{ $title }” takes more than 25 words. What is the change at its heart?
check-long-outcome-looks-for = An outcome of more than 25 words.
check-long-outcome-why = A short outcome is remembered and repeated. The rest fits in its details.
check-plain-outcomes = All { $count } outcomes say a change in plain words.
check-plain-outcomes-looks-for = Three outcomes or more, all worded as changes and in plain words.
check-plain-outcomes-why = Everyone can see what is meant, and tell whether it came.

# Success and failure

check-no-criteria = Nobody has said yet what success and failure would look like for { $items }.
check-no-criteria-looks-for = Long-term outcomes without success and failure criteria.
check-no-criteria-why = Unless it is agreed beforehand, any result can be called a success.
check-no-criteria-on-the-way = No shorter-term outcome has criteria yet: { $items }. Which would show trouble first?
check-no-criteria-on-the-way-looks-for = No shorter-term outcome with success and failure criteria.
check-no-criteria-on-the-way-why = By the time a long-term outcome is judged, it is late to change course.
check-no-failure = What would make you say “{ $title }” has failed?
check-no-failure-looks-for = An outcome with success criteria and no failure criterion.
check-no-failure-why = Without failure, there is no moment to stop or to change course.
check-no-success = Failure is said for “{ $title }”, and success is not. What would you call success?
check-no-success-looks-for = An outcome with a failure criterion and no success criterion.
check-no-success-why = People work towards something, not only away from something.
check-no-threshold = What value of “{ $measure }” would be success for “{ $title }”?
check-no-threshold-looks-for = A success criterion with a measure, and no number in it.
check-no-threshold-why = Without a number, two people can look at one result and disagree.
check-no-date = By when would you judge success? No month is given for { $items }.
check-no-date-looks-for = Success criteria, and items, without the month by which they are judged.
check-no-date-why = “Not yet” can be said for ever.
check-minimum-above-success = The minimum for “{ $title }”, { $minimum }, asks for more than success, { $success }.
check-minimum-above-success-looks-for = A minimum that is better than success.
check-minimum-above-success-why = Below the minimum you would improve together. It cannot be harder to reach than success.
check-minimum-above-success-fix = Swap the two numbers
check-failure-overlaps = For “{ $title }”, { $failure } is still failure, and { $other } is already success. One result could be both.
check-failure-overlaps-looks-for = A failure threshold that is better than success or than the minimum.
check-failure-overlaps-why = The same result would be a success to one reader and a failure to another.
check-failure-overlaps-minimum = For “{ $title }”, { $failure } is still failure, and { $other } is already acceptable. One result could be both.
check-no-undecided-band = Failure begins where success ends for “{ $title }”. Is there no room to improve in between?
check-no-undecided-band-looks-for = Success and failure with the same threshold.
check-no-undecided-band-why = A result near the line may be chance. A band between leaves room to improve before anyone is judged.
check-wrong-side-of-baseline = Success for “{ $title }”, { $success }, is worse than where things stand now, { $baseline }.
check-wrong-side-of-baseline-looks-for = A success threshold on the wrong side of the baseline.
check-wrong-side-of-baseline-why = One of three is wrong: the target, the baseline, or which way is better.
check-target-without-baseline = Success for “{ $title }” is a number. Where does “{ $measure }” stand now?
check-target-without-baseline-looks-for = A success threshold on a measure with no baseline.
check-target-without-baseline-why = Nobody can tell whether a target is a stretch or already reached.
check-no-direction = Which way is better for “{ $measure }”? It decides whether “{ $title }” succeeds.
check-no-direction-looks-for = Thresholds on a measure that does not say which way is better.
check-no-direction-why = The same number can be good news or bad.
check-no-direction-fix-up = Say that more is better
check-no-direction-fix-down = Say that less is better
check-threshold-without-measure = There is a number for “{ $title }”. What does it measure?
check-threshold-without-measure-looks-for = A threshold without a measure.
check-threshold-without-measure-why = A number with no measure cannot be collected.
check-threshold-without-measure-fix = Use the measure “{ $title }”
check-absolute-target = One exception would break the target for “{ $title }”. What would be good enough?
check-absolute-target-looks-for = A target that allows no exception: “all”, “never”, 100%.
check-absolute-target-why = A target that nobody can reach may be ignored, or met by keeping the hardest cases away.
check-no-response = What happens if it fails? Nothing is said yet for { $items }.
check-no-response-looks-for = Failure criteria without a response.
check-no-response-why = A failure that changes nothing is not a criterion. Agree on improvement first, before there is any blame.
check-no-decider = Who decides on the response if “{ $title }” fails?
check-no-decider-looks-for = A response to failure that nobody decides on.
check-no-decider-why = When a result is bad, it is late to argue about who may act.
check-judged-after-end = “{ $title }” is judged in month { $month }. The work ends in month { $end }.
check-judged-after-end-looks-for = A criterion that is judged after the work and its extension have ended.
check-judged-after-end-why = Nobody would be there to learn from it, or to act.
check-review-after-end = The review comes after the { $months } months have ended. An earlier date leaves time to change something.
check-review-after-end-looks-for = A review date after the end of the term.
check-review-after-end-why = A review is for changing course, and for deciding whether to go on.
check-paid-outside-control = A payment depends on “{ $title }”, which is marked as outside anyone’s control. Is that fair?
check-paid-outside-control-looks-for = A payment that depends on an outcome outside the control of those who do the work.
check-paid-outside-control-why = Payment by results needs results that can be measured, and that come from the provider’s work.
check-failure-said =
    { $count ->
        [2] Both outcomes with criteria say what success is, and what failure is.
       *[other] All { $count } outcomes with criteria say what success is, and what failure is.
    }
check-failure-said-looks-for = Outcomes with criteria that all say both success and failure.
check-failure-said-why = Everyone knows beforehand when to go on and when to change course.
check-year-one-agreed = The baseline of { $items } will be measured in year one. That is an honest start.
check-year-one-agreed-looks-for = Baselines that will be measured in year one.
check-year-one-agreed-why = A baseline that is measured beats one that is made up.
check-year-one-fix = Measure it in year one, then agree the change

# Measures

check-all-activity = All { $count } measures count activity. None shows whether anyone is better off.
check-all-activity-looks-for = Three measures or more, and none on an outcome.
check-all-activity-why = Three questions matter: how much did we do, how well did we do it, and is anyone better off?
check-mostly-activity = { $activity } of { $count } measures count activity. Do the others show enough of what changes?
check-mostly-activity-looks-for = Six measures or more, with over two thirds on inputs, activities and outputs.
check-mostly-activity-why = What is counted gets done. Looking busy is easier to count than being of use.
check-none-better-off = None of the { $count } measures asks whether anyone is better off.
check-none-better-off-looks-for = Measures on outcomes, of which none asks whether anyone is better off.
check-none-better-off-why = How much and how well are two of three questions. The third is whether anyone is better off.
check-outcome-without-measure = Success and failure are said, and nothing would show them, for { $items }. What could you measure?
check-outcome-without-measure-looks-for = Outcomes with criteria and no measure.
check-outcome-without-measure-why = A criterion that nobody can see the result of decides nothing.
check-no-baseline = Where do things stand now? No baseline is given for { $items }.
check-no-baseline-looks-for = Measures of outcomes without a baseline, and without a plan to measure one.
check-no-baseline-why = Without a start, nobody can see a change.
check-no-source = Who would collect it, or where would it come from? That is not said for { $items }.
check-no-source-looks-for = Measures without a source and without anyone who collects them.
check-no-source-why = A number that nobody collects will not be there when it is needed.
check-too-many-measures = There are { $count } measures. Which would you look at first, and which would nobody miss?
check-too-many-measures-looks-for = More than twelve measures.
check-too-many-measures-why = Every measure takes time from the work, and the important ones get lost among them.
check-burden = Collecting the measures once each time takes about { $hours } hours a month. Is it worth that?
check-burden-looks-for = More than 16 hours of collecting a month, or a tenth of the partners’ hours where those are known.
check-burden-why = Time spent on counting is not spent with people.
check-only-commissioner = Only the commissioner suggested these { $count } measures. What would people and providers measure?
check-only-commissioner-looks-for = Measures that only the commissioner suggested.
check-only-commissioner-why = Those closest to the work may know better signs of change.
check-population-measure = “{ $title }” counts everyone in an area. Many share the answer for it. What would show for the people this work reaches?
check-population-measure-looks-for = Success or failure told by an indicator of a whole population.
check-population-measure-why = Accountability for a population is shared. A provider can answer for the people it works with.
check-unused-measure = No success or failure depends on { $items }. What would you decide by it?
check-unused-measure-looks-for = Measures that no criterion uses, where other measures are used.
check-unused-measure-why = A measure that feeds no decision costs time and changes nothing.
check-measured-twice = “{ $title }” is there twice as a measure of one item. Is it one measure?
check-measured-twice-looks-for = Two measures of one item with the same name.
check-measured-twice-why = Results would be split between the two, or collected twice.
check-measured-twice-fix = Remove the one that says no more than its name
check-no-kind = Does “{ $title }” show how much was done, how well, or whether anyone is better off?
check-no-kind-looks-for = A measure that does not say which of the three questions it answers.
check-no-kind-why = Sorting measures by question shows at once which question nobody asks.
check-no-kind-fix = It shows whether anyone is better off
check-no-breakdown = You want to reach “{ $title }” first. No measure is broken down by group to show whether you did.
check-no-breakdown-looks-for = Groups to reach first, and no measure broken down by group.
check-no-breakdown-why = An average can improve while those who need it most are left out.
check-three-questions = The measures ask how much, how well, and whether anyone is better off.
check-three-questions-looks-for = Measures of all three kinds.
check-three-questions-why = How much did we do, how well did we do it, and is anyone better off? Together they show the whole.
check-better-off-measured =
    { $count ->
        [one] The long-term outcome has a measure of whether anyone is better off.
        [2] Both long-term outcomes have a measure of whether anyone is better off.
       *[other] All { $count } long-term outcomes have a measure of whether anyone is better off.
    }
check-better-off-measured-looks-for = A measure of whether anyone is better off for every long-term outcome.
check-better-off-measured-why = Is anyone better off? That is the third of the three questions, after how much and how well.

# People

check-nobody-involved = Nobody whose life this is about is recorded as taking part. Who could be asked before more is decided?
check-nobody-involved-looks-for = A framework under way in which nobody has taken part yet.
check-nobody-involved-why = Co-production starts early, where people with lived experience can have real input.
check-only-professionals = At the stage “{ $title }”, only people who are paid to be there took part. Who else should?
check-only-professionals-looks-for = A stage of the work with professionals only.
check-only-professionals-why = What is decided without the people it is about may have to be decided again.
check-changed-nothing = What changed because of { $items }? If nothing did, say that too.
check-changed-nothing-looks-for = Groups that took part, with nothing said of what changed because of them.
check-changed-nothing-why = Co-production includes regular review: “We said, we did”.
check-story-without-consent = Has the person agreed to “{ $title }” being told here? If not, leave it out.
check-story-without-consent-looks-for = A story without consent.
check-story-without-consent-why = A story belongs to whoever lived it.
check-recognisable-story = Could someone be recognised from “{ $title }”? Make sure that they have agreed to that too.
check-recognisable-story-looks-for = A story with consent from which someone could be recognised.
check-recognisable-story-why = People may agree to a story being told and still not wish to be known by it.
check-nobody-paid = Nobody who took part was paid for their time. Could they be?
check-nobody-paid-looks-for = Groups that took part, of which at least one was unpaid and none was paid.
check-nobody-paid-why = Co-production includes rewarding and recognising what people give.
check-who-was-not-heard = Some people took part. Who was not heard?
check-who-was-not-heard-looks-for = Groups that took part, with nothing said of who was not heard.
check-who-was-not-heard-why = Those who are missing may be those who need it most.
check-involvement-changed-something = It is said what changed because of { $items }.
check-involvement-changed-something-looks-for = Groups that took part, with what changed because of them.
check-involvement-changed-something-why = It shows that taking part was worth it.
check-stories-and-numbers = A story and a measure stand side by side for { $items }.
check-stories-and-numbers-looks-for = Outcomes with a story and a measure.
check-stories-and-numbers-why = Numbers say how many, and stories say what it means.
