### Words used on more than one page. Sentences under 25 words; British spelling.

stage-input = Inputs
stage-activity = Activities
stage-output = Outputs
stage-short-term-outcome = Short-term outcomes
stage-intermediate-outcome = Intermediate outcomes
stage-long-term-outcome = Long-term outcomes
