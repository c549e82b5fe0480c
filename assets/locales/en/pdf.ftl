### Words the PDF adds to the document, and what is said when one cannot be made.

pdf-untitled = Untitled
pdf-link-address = Link to { $address }
pdf-link-page = Go to { $heading }, page { $page }
pdf-fonts-unreadable = The letters for the PDF could not be read. Your work is safe. Load the page again, then try once more, or save as JSON.
pdf-not-made = The PDF could not be made. Your work is safe. Try once more, or save as JSON and send us the file.
export-replaced = { $count ->
    [one] The letters of the PDF have no { $characters }. A mark is printed in its place; screen readers still read it. The web page and the Word file keep it.
   *[other] The letters of the PDF lack { $count } characters, such as { $characters }. Marks are printed instead; screen readers still read them. The web page and the Word file keep them.
}
