/* What is said of data files. */
#ifndef SCIRULES_DATA_MESSAGES_H
#define SCIRULES_DATA_MESSAGES_H

#define FILE_UNREADABLE DIAG_ERROR, DIAG_DATA, "cannot be read: %s"
#define NO_FOLDER DIAG_ERROR, DIAG_DATA, "no folder '%s'"
#define FILE_EMPTY DIAG_ERROR, DIAG_DATA, "is empty; expected a header row"
#define FILE_HEADER_ONLY DIAG_WARNING, DIAG_DATA, "has a header and no rows"
#define NO_UNITS DIAG_ERROR, DIAG_DATA, "has a header and no units"
#define FILE_HAS_NUL DIAG_ERROR, DIAG_DATA, "holds a NUL byte; is it a text file?"
#define FILE_UTF16 DIAG_ERROR, DIAG_DATA, "is UTF-16"
#define FILE_WINDOWS_1252 DIAG_WARNING, DIAG_DATA, "is not UTF-8; read as Windows-1252"
#define FILE_UNKNOWN_ENCODING DIAG_ERROR, DIAG_DATA, \
  "is neither UTF-8 nor Windows-1252 (byte %zu)"
#define FILE_BAD_QUOTES DIAG_ERROR, DIAG_DATA, "a quotation mark stands where it cannot"
#define FILE_MARK_INSIDE DIAG_ERROR, DIAG_DATA, "a byte order mark stands inside the file"
#define FILE_OPEN_QUOTE DIAG_ERROR, DIAG_DATA, "a quotation mark is never closed"
#define ROW_RAGGED DIAG_ERROR, DIAG_DATA, "row has %zu fields, the header %zu"
#define HEADER_NO_KEY DIAG_ERROR, DIAG_DATA, "the first column is '%s', expected '%s'"
#define HEADER_NO_COLUMN DIAG_ERROR, DIAG_DATA, "there is no column '%s'"
#define HEADER_TWICE DIAG_ERROR, DIAG_DATA, "column '%s' stands here and in field %zu"
#define HEADER_NOT_LONG DIAG_ERROR, DIAG_DATA, "a long file has no column '%s'"
#define HEADER_BAD_NAME DIAG_ERROR, DIAG_DATA, "'%s' cannot name a column"
#define COLUMN_IN_BOTH DIAG_ERROR, DIAG_DATA, \
  "column '%s' stands in the units file %s too"
#define KEY_MISSING DIAG_ERROR, DIAG_DATA, "row has no key"
#define KEY_UNKNOWN DIAG_ERROR, DIAG_DATA, "no unit has the key '%s'"
#define KEYS_UNKNOWN DIAG_ERROR, DIAG_DATA, \
  "no unit has the key '%s'; %zu more rows have such keys"
#define KEY_LOST_ZERO_HINT "leading zero lost in a spreadsheet? write 0%s"
#define KEY_TWICE_HINT "delete one of the two rows, or mend its key"
#define KEY_TWICE DIAG_ERROR, DIAG_DATA, "key '%s' stands here and in row %u"
#define CELL_TWICE DIAG_ERROR, DIAG_DATA, \
  "column '%s' of %s stands here and in %s, row %u"
#define CELL_BAD DIAG_ERROR, DIAG_DATA, "'%s' in column '%s' of %s %s"
#define POINTS_BAD DIAG_ERROR, DIAG_DATA, "'%.40s' for '%.40s' by %.40s %s"
#define POINTS_NONE DIAG_ERROR, DIAG_DATA, "gives no points"
#define CELL_OUT_OF_RANGE DIAG_WARNING, DIAG_DATA, \
  "%s in column '%s' of %s lies outside the code book's range, %s to %s"
#define ADD_TO_NO_NUMBER DIAG_ERROR, DIAG_DATA, \
  "nothing can be added to column '%s': its type is %s"
#define ADD_TO_MISSING DIAG_ERROR, DIAG_DATA, \
  "%s has no value in column '%s' that something could be added to"
#define ADD_HINT "write = and the new value"
#define CELL_BAD_STATUS DIAG_ERROR, DIAG_DATA, "'%s' is no status"
#define CELL_STATUS_AND_VALUE DIAG_ERROR, DIAG_DATA, \
  "a cell of status '%s' has no value, and here stands '%s'"
#define CELLS_REPLACED DIAG_NOTE, DIAG_DATA, \
  "values of '%s' in %s take the place of reconstructed ones: %zu"
#define UNIT_WITHOUT_DATA DIAG_WARNING, DIAG_DATA, "%s (%s) has no row in this folder"
#define CODE_BOOK_BAD_TYPE DIAG_ERROR, DIAG_DATA, "'%s' is no type of a column"
#define CODE_BOOK_BAD_NUMBER DIAG_ERROR, DIAG_DATA, "'%s' %s"
#define CODE_BOOK_BAD_YEAR DIAG_ERROR, DIAG_DATA, "'%s' is no year"
#define CODE_BOOK_OTHER_TYPE DIAG_ERROR, DIAG_DATA, \
  "column '%s' is %s in this code book and %s in the folder read before"
#define CODE_BOOK_NAMELESS DIAG_ERROR, DIAG_DATA, "the row names no column"
#define CODE_BOOK_RANGE DIAG_ERROR, DIAG_DATA, "the least value, %s, is above the greatest, %s"
#define CODE_BOOK_TWICE DIAG_ERROR, DIAG_DATA, "column '%s' is described twice"

#endif
