### What the command line says. Help texts are in the source, beside the arguments they explain.

cli-no-such-file = There is no file called { $file }. Nothing was changed. Check the name and try again.
cli-cannot-read = { $file } could not be read: { $reason }. Nothing was changed.
cli-cannot-write = { $file } could not be written: { $reason }. The framework itself was not changed.
cli-cannot-make = The { $format } could not be made: { $reason }. The framework itself was not changed.
cli-refused = { $file } could not be read as a framework. { $reason }
cli-needs-output = A { $format } file is not readable in a terminal. Add --output and a file name. Nothing was written.
cli-bad-epoch = SOURCE_DATE_EPOCH is not a number of seconds: { $value }. Nothing was written. Correct it, or use --date.
cli-bad-date = It is not a date like 2027-04-01.
cli-valid = { $file } is valid. It has { $items ->
        [one] 1 item
       *[other] { $items } items
    }, { $links ->
        [one] 1 link
       *[other] { $links } links
    } and { $measures ->
        [one] 1 measure
       *[other] { $measures } measures
    }.
cli-questions =
    { $count ->
        [0] Nothing is missing from its specification.
        [one] One question is still to be settled in its specification.
       *[other] { $count } questions are still to be settled in its specification.
    }
cli-repaired =
    { $count ->
        [one] { $file } can be read, but one thing had to be repaired. The file itself was not changed.
       *[other] { $file } can be read, but { $count } things had to be repaired. The file itself was not changed.
    }
cli-read-from-standard = { $file } is in another format and was read as a framework. This is what was read of it, and what was not:
cli-list-item = - { $words }
cli-standard-input = standard input
cli-standard-output = standard output
cli-picture-not-painted = The picture could not be painted. Export it as SVG, which has no limit of size.
cli-set-aside = Set aside
cli-set-aside-because = { $finding } — { $reason }
