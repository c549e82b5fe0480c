### What was understood of a file in the standard of others (CIDS, OCDS), and what was not.

reading-cids = This is a file in the Common Impact Data Standard (CIDS). It was read as a framework.
reading-outcomes = { $count ->
    [one] Read: 1 outcome.
   *[other] Read: { $count } outcomes.
}
reading-other-items = { $count ->
    [one] Read: 1 other item of the chain.
   *[other] Read: { $count } other items of the chain.
}
reading-items = { $count ->
    [one] Read: 1 item of the chain.
   *[other] Read: { $count } items of the chain.
}
reading-links = { $count ->
    [one] Read: 1 link.
   *[other] Read: { $count } links.
}
reading-measures = { $count ->
    [one] Read: 1 measure.
   *[other] Read: { $count } measures.
}
reading-criteria = { $count ->
    [one] Read: 1 criterion of success and failure.
   *[other] Read: { $count } criteria of success and failure.
}
reading-risks = { $count ->
    [one] Read: 1 risk.
   *[other] Read: { $count } risks.
}
reading-reports = { $count ->
    [one] 1 reported result was found. It stays in the file, with its measure.
   *[other] { $count } reported results were found. They stay in the file, with their measures.
}
reading-baselines = { $count ->
    [one] 1 measure had no baseline. Its latest reported number was taken as its baseline. Please check it.
   *[other] { $count } measures had no baseline. Their latest reported numbers were taken as baselines. Please check them.
}
reading-stages = { $count ->
    [one] For 1 outcome the file does not say when it would be seen. It was placed by its links, or as short-term without any. Please check it.
   *[other] For { $count } outcomes the file does not say when they would be seen. They were placed by their links, or as short-term without any. Please check them.
}
reading-of-several = “{ $name }” measures more than one item. It was kept with the first.
reading-not-read = { $count ->
    [one] Not understood: 1 entry of the kind { $kind }. It stays in the file.
   *[other] Not understood: { $count } entries of the kind { $kind }. They stay in the file.
}
reading-no-kind = { $count ->
    [one] Not understood: 1 entry that does not say what it is. It stays in the file.
   *[other] Not understood: { $count } entries that do not say what they are. They stay in the file.
}

reading-ocds-whole = This is an open contracting (OCDS) file made by Throughline. The framework attached to it was opened whole. Changes made outside it are not read.
reading-ocds = This is an open contracting (OCDS) file. Its targets were read as outcomes and measures.
reading-ocds-releases = { $count ->
    [one] The file holds 1 more release. Only the last one with targets was read.
   *[other] The file holds { $count } more releases. Only the last one with targets was read.
}
reading-ocds-stages = { $count ->
    [one] 1 target does not say where in the chain it belongs. It was put with the short-term outcomes. Please check it.
   *[other] { $count } targets do not say where in the chain they belong. They were put with the short-term outcomes. Please check them.
}
reading-ocds-more-values = “{ $name }” has more than one value for the same threshold. The first was read; all of them stay in the file.
reading-ocds-not-read = Not read: { $parts }.
