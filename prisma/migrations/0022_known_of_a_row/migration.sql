-- What a page says of the article that it does not hold is kept with its row, for whoever brings the text.
GRANT UPDATE (known) ON import_row TO proviso_app;
