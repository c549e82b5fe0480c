### The scale of success and failure: on the page, in the specification and on paper.

scale-title = Scale of “{ $measure }”
scale-title-alone = Scale of success and failure
scale-number = { $number }
scale-percent = { $number }%
scale-pounds = £{ $number }
scale-amount = { $number } { $unit }
scale-flag = { $level } { $number }
scale-baseline = Baseline
scale-failure = Failure
scale-minimum = Minimum
scale-success = Success
scale-stretch = Stretch
scale-zone-failure = Failure
scale-zone-undecided = Undecided
scale-zone-acceptable = Acceptable
scale-zone-success = Success
scale-zone-stretch = Stretch
scale-zone-contradiction = Contradiction
scale-better = Better
scale-stay-here = Best at the baseline

## The levels, in the middle of a sentence

scale-name-baseline = baseline
scale-name-failure = failure
scale-name-minimum = minimum
scale-name-success = success
scale-name-stretch = stretch

## Which results, in the middle of a sentence

scale-at-least = { $from } or more
scale-at-most = { $to } or less
scale-below = below { $to }
scale-above = above { $from }
scale-from = from { $from } to below { $to }
scale-up-to = above { $from }, up to { $to }
scale-within = from { $from } to { $to }
scale-outside = below { $from } or above { $to }
scale-around = below { $inner-from } or above { $inner-to }, but no further than { $from } or { $to }

## The scale in words

scale-says-up = More is better.
scale-says-down = Less is better.
scale-says-stay = Staying at the baseline is best, so each threshold counts on both sides of it.
scale-says-baseline = Baseline: { $amount }.
scale-says-no-baseline = No baseline is said yet.
scale-says-failure = Failure: { $results }.
scale-says-undecided = Undecided: { $results }. Improve together.
scale-says-acceptable = Acceptable, but not yet success: { $results }.
scale-says-success = Success: { $results }.
scale-says-stretch = Stretch, better than success: { $results }.
scale-says-year-one = The baseline will be measured in year one, and the change agreed then. Until then these thresholds are provisional.
scale-says-year-one-by = The baseline will be measured in year one, by { $month }, and the change agreed then. Until then these thresholds are provisional.
scale-says-contradiction = These contradict each other: { $worse } ({ $worse-number }) is set better than { $better } ({ $better-number }).
scale-says-not-better = Success ({ $better-number }) would be worse than the baseline ({ $worse-number }).
scale-month = month { $month }
scale-says-judged = It is judged by { $month }.

## The ratings of contracts

rating-good = Good
rating-approaching = Approaching target
rating-improvement = Requires improvement
rating-inadequate = Inadequate
rating-other = Other
rating-caption = What each contract rating means for this outcome
rating-column = Rating
rating-meaning = Result
rating-none = No number falls here: one level ends where the next begins.
rating-lacks-failure = Not told apart until a failure threshold is said.
rating-lacks-minimum = Not told apart until a minimum threshold is said.
rating-lacks-success = Not told apart until a success threshold is said.
rating-not-judged = It cannot be judged by this number: for example, it is not measured yet.
