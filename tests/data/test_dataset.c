#include "data/dataset.h"

#include "work.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

#define NOTHING_OF(name, key) \
  "data: warning: " name " (" key ") has no row in this folder\n"

/* --- units file -------------------------------------------------------------------------- */

static void units(void **state) {
  struct work *work = *state;
  assert_true(work_read_units(work));
  assert_int_equal(work->data->units, 3);
  assert_string_equal(work->data->key[1], "01002");
  assert_string_equal(work->data->name[1], "Köln");
  assert_cells(work, "land", "NW|NW|RP");
  assert_cells(work, "name", "Aachen|Köln|Trier");
  assert_null(dataset_find(work->data, "ags"));
  assert_true(work_column(work, "land")->of_units);
  assert_string_equal(work->data->units_path, "cities.csv");
  assert_findings(work, "");
}

/* Key and name stand wherever the header says, in a file of any dialect. */
static void units_by_header(void **state) {
  struct work *work = *state;
  work_file("cities.csv", "\xef\xbb\xbf" "fläche;ort;schlüssel\r\n160,85; Aachen ;01\r\n"
                          "1.234,5;Köln;02\r\n");
  assert_true(dataset_read_units(work->data, "cities.csv", "schlüssel", "ort", work->diags));
  assert_string_equal(work->data->key[0], "01");
  assert_string_equal(work->data->name[0], "Aachen");
  assert_cells(work, "fläche", "160.85|1234.5");
  assert_findings(work, "");
}

static void units_header_lacks_a_column(void **state) {
  struct work *work = *state;
  assert_false(dataset_read_units(work->data, "cities.csv", "ags8", "nam", work->diags));
  assert_findings(work, "cities.csv:1: error: there is no column 'ags8'\n"
                        "    hint: did you mean 'ags'?\n"
                        "cities.csv:1: error: there is no column 'nam'\n"
                        "    hint: did you mean 'name'?\n");
}

/* Rows are named by their true number, also behind blank and ragged ones. */
static void units_with_bad_rows(void **state) {
  struct work *work = *state;
  work_file("cities.csv", "ags,name\n\n01,Aachen\n02\n03,Köln\n,Trier\n03,Bonn\n 01 ,Ulm\n");
  assert_true(work_read_units(work));
  assert_int_equal(work->data->units, 2);
  assert_findings(work, "cities.csv:4: error: row has 1 fields, the header 2\n"
                        "cities.csv:6:1: error: row has no key\n"
                        "cities.csv:7:1: error: key '03' stands here and in row 5\n"
                        "    hint: delete one of the two rows, or mend its key\n"
                        "cities.csv:8:1: error: key '01' stands here and in row 3\n"
                        "    hint: delete one of the two rows, or mend its key\n");
}

/* However many there are, each finding is made once. */
static void units_with_many_bad_rows(void **state) {
  struct work *work = *state;
  struct buf text = {0};
  buf_puts(&text, "ags,name\n01,Aachen\n");
  for (int i = 0; i < 200; i++) buf_puts(&text, "02\n");
  work_file("cities.csv", buf_text(&text));
  assert_true(work_read_units(work));
  assert_int_equal(diags_count(work->diags, DIAG_ERROR), 200);
  buf_free(&text);
}

static void units_file_without_units(void **state) {
  static const struct { const char *text, *findings; } cases[] = {
    {"", "cities.csv: error: is empty; expected a header row\n"},
    {"ags,name\n", "cities.csv: error: has a header and no units\n"},
    {"ags,name\n01\n", "cities.csv:2: error: row has 1 fields, the header 2\n"},
    {"ags,name,ags\n01,Aachen,2\n",
     "cities.csv:1:3: error: column 'ags' stands here and in field 1\n"},
  };
  struct work *work = *state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    work_file("cities.csv", cases[i].text);
    assert_false(work_read_units(work));
    assert_findings(work, cases[i].findings);
    work_again(work);
  }
  unlink("cities.csv");
  assert_false(work_read_units(work));
  assert_findings(work, "cities.csv: error: cannot be read: No such file or directory\n");
}

/* --- wide and long files ----------------------------------------------------------------- */

static void wide_file(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,a,b\n01003,3,nein\n01001,1.5,ja\n01002,,\n");
  work_read(work);
  assert_cells(work, "a", "1.5||3");
  assert_cells(work, "b", "ja||nein");
  assert_statuses(work, "a", "AOA");
  assert_findings(work, "");
}

static void long_file(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,source,value,column,status\n"
                          "01001,zensus,1.5,a,P\n01002,,ja,b,\n01003,amt,3,a,D\n");
  work_read(work);
  assert_cells(work, "a", "1.5||3");
  assert_cells(work, "b", "|ja|");
  assert_statuses(work, "a", "POD");
  assert_statuses(work, "b", "OAO");
  const struct column *a = work_column(work, "a");
  assert_string_equal(a->cell_source[0], "zensus");
  assert_null(a->cell_source[1]);
  assert_string_equal(a->cell_source[2], "amt");
  assert_null(work_column(work, "b")->cell_source);
  assert_findings(work, "");
}

/* The header of each file decides; one column may be filled from both. */
static void wide_and_long_side_by_side(void **state) {
  struct work *work = *state;
  work_file("data/wide.csv", "ags;a;b\n01001;1,5;10\n01002;;20\n");
  work_file("data/long.csv", "ags,column,value\n01002,a,2.5\n01003,a,3.5\n01003,b,30\n");
  work_read(work);
  assert_cells(work, "a", "1.5|2.5|3.5");
  assert_cells(work, "b", "10|20|30");
  assert_findings(work, "");
}

/* A header of a long file with one name too many is not taken for a wide file. */
static void long_file_with_a_strange_column(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,column,value,staus\n01001,a,1,E\n");
  work_read(work);
  assert_null(dataset_find(work->data, "value"));
  assert_findings(work, NOTHING_OF("Aachen", "01001") NOTHING_OF("Köln", "01002")
                  NOTHING_OF("Trier", "01003")
                  "data/a.csv:1:4: error: a long file has no column 'staus'\n"
                  "    hint: its columns are column, value, status and source\n");
}

/* File and row of each cell, also behind blank rows and in a second file. */
static void places(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,a\n\n01002,2\n01001,1\n");
  work_file("data/b.csv", "ags,column,value\n01003,a,-\n");
  work_read(work);
  const struct column *a = work_column(work, "a");
  const struct dataset *data = work->data;
  static const struct { const char *file; uint32_t row; } expected[] = {
    {"data/a.csv", 4}, {"data/a.csv", 3}, {"data/b.csv", 2},
  };
  for (size_t u = 0; u < 3; u++) {
    assert_string_equal(data->file[a->place[u].file], expected[u].file);
    assert_int_equal(a->place[u].row, expected[u].row);
  }
  const struct column *land = work_column(work, "land");
  assert_string_equal(data->file[land->place[2].file], "cities.csv");
  assert_int_equal(land->place[2].row, 4);
}

/* A unit without a cell has no place. */
static void no_place(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,column,value\n01002,a,2\n01001,b,1\n01003,b,3\n");
  work_read(work);
  assert_int_equal(work_column(work, "a")->place[0].row, 0);
  assert_int_equal(work_column(work, "a")->place[1].row, 2);
  assert_findings(work, "");
}

/* Only *.csv are data, and columns.csv is not. */
static void other_files_are_left_alone(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,a\n01001,1\n01002,2\n01003,3\n");
  work_file("data/notes.txt", "\"");
  work_file("data/.hidden.csv", "\"");
  work_file("data/columns.csv", "column,type\na,number\n");
  work_file("data/csv", "\"");
  work_read(work);
  assert_int_equal(work->data->columns, 3);
  assert_findings(work, "");
}

static void folder_that_is_not_there(void **state) {
  struct work *work = *state;
  assert_true(work_read_units(work));
  assert_false(dataset_read_folder(work->data, "dat", work->diags));
  assert_false(dataset_read_folder(work->data, "cities.csv", work->diags));
  assert_findings(work, "scirules: error: no folder 'cities.csv'\n"
                        "    hint: it is a file\n"
                        "scirules: error: no folder 'dat'\n"
                        "    hint: did you mean 'data'?\n");
}

static void names_in_the_order_read(void **state) {
  struct work *work = *state;
  work_file("data/b.csv", "ags,y,x\n01001,1,1\n01002,2,2\n01003,3,3\n");
  work_file("data/a.csv", "ags,z\n01001,1\n");
  work_read(work);
  static const char *const expected[] = {"name", "land", "z", "y", "x"};
  size_t count;
  const char *const *names = dataset_names(work->data, &count);
  assert_int_equal(count, COUNT(expected));
  for (size_t i = 0; i < count; i++) assert_string_equal(names[i], expected[i]);
}

/* --- headers and keys -------------------------------------------------------------------- */

static void wrong_headers(void **state) {
  static const struct { const char *text, *finding; } cases[] = {
    {"01001,5\n01002,6\n", "data/a.csv:1:1: error: the first column is '01001', expected "
     "'ags'\n    hint: the first column names the unit by its key\n"},
    {"a,ags\n1,01001\n", "data/a.csv:1:1: error: the first column is 'a', expected 'ags'\n"
     "    hint: the first column names the unit by its key\n"},
    {"ags,a,b,a\n01001,1,2,3\n",
     "data/a.csv:1:4: error: column 'a' stands here and in field 2\n"},
    {"ags,Größe je Ort\n01001,1\n", "data/a.csv:1:2: error: 'Größe je Ort' cannot name a "
     "column\n    hint: write 'groesse_je_ort'\n"},
    {"ags,end\n01001,1\n", "data/a.csv:1:2: error: 'end' cannot name a column\n"
     "    hint: use small letters, digits and _, and no reserved word\n"},
    {"ags,land\n01001,1\n", "data/a.csv:1:2: error: column 'land' stands in the units file "
     "cities.csv too\n    hint: rename one of them\n"},
    {"ags,column,value\n01001,A,1\n", "data/a.csv:2:2: error: 'A' cannot name a column\n"
     "    hint: write 'a'\n"},
  };
  struct work *work = *state;
  work_file("data/b.csv", "ags,all\n01001,1\n01002,1\n01003,1\n");
  for (size_t i = 0; i < COUNT(cases); i++) {
    work_file("data/a.csv", cases[i].text);
    work_read(work);
    assert_findings(work, cases[i].finding);
    work_again(work);
  }
}

/* Trimmed, but never read as numbers. */
static void keys_are_text(void **state) {
  struct work *work = *state;
  work_file("cities.csv", "ags,name\n01,A\n1,B\n1.0,C\n");
  work_file("data/a.csv", "ags,a\n 1 ,20\n1.0,30\n01\t,10\n");
  work_read(work);
  assert_cells(work, "a", "10|20|30");
  assert_findings(work, "");
}

/* A key one digit short is told from one that is simply unknown. */
static void unknown_keys(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,a\n01001,1\n1002,2\n99999,3\n101,4\n100x,5\n01003,6\n,7\n");
  work_read(work);
  assert_cells(work, "a", "1||6");
  assert_findings(work, NOTHING_OF("Köln", "01002")
                  "data/a.csv:3:1: error: no unit has the key '1002'\n"
                  "    hint: leading zero lost in a spreadsheet? write 01002\n"
                  "data/a.csv:4:1: error: no unit has the key '99999'\n"
                  "data/a.csv:5:1: error: no unit has the key '101'\n"
                  "data/a.csv:6:1: error: no unit has the key '100x'\n"
                  "data/a.csv:8:1: error: row has no key\n");
}

static void key_twice(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,a\n01001,1\n01002,2\n\n01001,9\n01003,3\n");
  work_read(work);
  assert_cells(work, "a", "1|2|3");
  assert_findings(work, "data/a.csv:5:1: error: key '01001' stands here and in row 2\n"
                        "    hint: delete one of the two rows, or mend its key\n");
}

static void units_without_data(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,a\n01002,2\n");
  work_read(work);
  assert_cells(work, "a", "|2|");
  assert_statuses(work, "a", "OAO");
  assert_findings(work, NOTHING_OF("Aachen", "01001") NOTHING_OF("Trier", "01003"));
}

/* --- selection --------------------------------------------------------------------------- */

/* Units that are not selected stay known: their rows are passed over, whatever is in them. */
static void unselected_units(void **state) {
  struct work *work = *state;
  static const uint8_t keep[] = {1, 0, 1};
  work_file("data/columns.csv", "column,type,max\na,number,10\n");
  work_file("data/a.csv", "ags,a\n01001,1\n01002,viel\n01002,999\n01003,3\n1002,4\n");
  work_file("data/b.csv", "ags,column,value,status\n01002,A b,1,Z\n01001,b,5,\n");
  assert_true(work_read_units(work));
  dataset_select(work->data, keep);
  assert_true(dataset_read_folder(work->data, "data", work->diags));
  assert_int_equal(work->data->units, 2);
  assert_string_equal(work->data->name[1], "Trier");
  assert_cells(work, "land", "NW|RP");
  assert_cells(work, "a", "1|3");
  assert_cells(work, "b", "5|");
  assert_int_equal(work_column(work, "land")->place[1].row, 4);
  assert_findings(work, "data/a.csv:6:1: error: no unit has the key '1002'\n"
                        "    hint: leading zero lost in a spreadsheet? write 01002\n");
}

/* A spreadsheet takes the zero from every key: one finding a file, at the first, with how many
 * rows more. A key that no unit has is reported once a file, where it stands first. */
static void keys_of_a_kind(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,column,value\n1001,a,1\n99999,a,1\n1002,a,2\n99999,b,1\n"
                          "1001,b,1\n");
  work_file("data/b.csv", "ags,c\n99999,1\n1003,1\n01001,5\n01002,5\n01003,5\n");
  assert_true(work_read_units(work));
  assert_true(dataset_read_folder(work->data, "data", work->diags));
  assert_findings(work,
                  "data/a.csv:2:1: error: no unit has the key '1001'; 2 more rows have such keys\n"
                  "    hint: leading zero lost in a spreadsheet? write 01001\n"
                  "data/a.csv:3:1: error: no unit has the key '99999'\n"
                  "data/b.csv:2:1: error: no unit has the key '99999'\n"
                  "data/b.csv:3:1: error: no unit has the key '1003'\n"
                  "    hint: leading zero lost in a spreadsheet? write 01003\n");
}

/* The other order and back: numbers, texts, statuses, places and names go together. */
static void reversed(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,column,value,status\n01001,a,1,\n01002,a,2,P\n01003,a,3,E\n");
  assert_true(work_read_units(work));
  assert_true(dataset_read_folder(work->data, "data", work->diags));
  const struct column *a = work_column(work, "a");
  dataset_reverse(work->data);
  assert_cells(work, "a", "3|2|1");
  assert_cells(work, "land", "RP|NW|NW");
  assert_string_equal(work->data->name[0], "Trier");
  assert_string_equal(work->data->key[2], "01001");
  assert_int_equal(a->status[0], STATUS_ESTIMATED);
  assert_int_equal(a->place[2].row, 2);
  dataset_reverse(work->data);
  assert_cells(work, "a", "1|2|3");
  assert_string_equal(work->data->key[0], "01001");
}

/* A code book knows columns that no file has; a file whose heading is wrong was not read. */
static void described_and_unread(void **state) {
  struct work *work = *state;
  work_file("data/columns.csv", "column,type\na,number\nb,number\n");
  work_file("data/a.csv", "ags,a\n01001,1\n01002,2\n01003,3\n");
  work_file("data/b.csv", "ag,b\n01001,1\n");
  assert_true(work_read_units(work));
  assert_true(dataset_read_folder(work->data, "data", work->diags));
  assert_true(dataset_describes(work->data, "a"));
  assert_true(dataset_describes(work->data, "b"));
  assert_false(dataset_describes(work->data, "land"));
  assert_null(dataset_find(work->data, "b"));
  assert_int_equal(work->data->unread, 1);
}

/* --- statuses and cells given twice ------------------------------------------------------ */

static void every_status_letter(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,column,value,status\n01001,a,1,A\n01002,a,1,P\n01003,a,1,D\n"
                          "01001,b,1,E\n01002,b,1,I\n01003,b,,O\n01001,c,1,e\n01002,c,1,AA\n");
  work_read(work);
  assert_statuses(work, "a", "APD");
  assert_statuses(work, "b", "EIO");
  assert_statuses(work, "c", "OOO");
  assert_findings(work, "data/a.csv:8:4: error: 'e' is no status\n"
                        "    hint: write A, P, D, E, I, M or O\n"
                        "data/a.csv:9:4: error: 'AA' is no status\n"
                        "    hint: write A, P, D, E, I, M or O\n");
}

/* What cannot exist or is missing has no value: the two together are a mistake, and the
 * value does not go on silently as one that is not there. */
static void missing_statuses_have_no_value(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,column,value,status\n01001,a,1,M\n01002,a,2,O\n01003,a,-,M\n");
  work_read(work);
  assert_cells(work, "a", "||");
  assert_findings(work, "data/a.csv:2:4: error: a cell of status 'M' has no value, and here "
                        "stands '1'\n"
                        "    hint: leave the value empty, or write another status\n"
                        "data/a.csv:3:4: error: a cell of status 'O' has no value, and here "
                        "stands '2'\n"
                        "    hint: leave the value empty, or write another status\n");
}

/* A cell of another status takes the place of a reconstructed one, whichever was read first,
 * and each column has one note. */
static void real_answers_replace_reconstructed_ones(void **state) {
  struct work *work = *state;
  work_file("data/b.csv", "ags,column,value,status,source\n"
                          "01001,a,1,E,made\n01002,a,2,E,made\n01003,a,3,E,made\n"
                          "01001,b,4,E,made\n01002,b,5,E,made\n01003,b,6,E,made\n");
  work_file("data/a.csv", "ags,b\n01001,40\n");
  work_file("data/c.csv", "ags,column,value,status\n01001,a,10,A\n01003,a,30,P\n");
  work_read(work);
  assert_cells(work, "a", "10|2|30");
  assert_statuses(work, "a", "AEP");
  assert_cells(work, "b", "40|5|6");
  assert_statuses(work, "b", "AEE");
  assert_null(work_column(work, "a")->cell_source[0]);
  assert_string_equal(work_column(work, "a")->cell_source[1], "made");
  assert_null(work_column(work, "b")->cell_source[0]);
  const struct cell_place place = work_column(work, "a")->place[2];
  assert_string_equal(work->data->file[place.file], "data/c.csv");
  assert_int_equal(place.row, 3);
  assert_findings(work, "data: note: values of 'a' in data/c.csv take the place of "
                        "reconstructed ones: 2\n"
                        "data: note: values of 'b' in data/a.csv take the place of "
                        "reconstructed ones: 1\n");
}

/* Also where a code book gives the type, and for texts. */
static void typed_columns_are_replaced_too(void **state) {
  struct work *work = *state;
  work_file("data/columns.csv", "column,type\na,level\nb,yes_no\n");
  work_file("data/a.csv", "ags,column,value,status\n01001,a,keine,E\n01002,a,alle,E\n"
                          "01001,b,nein,E\n01002,b,ja,E\n");
  work_file("data/b.csv", "ags,a,b\n01001,alle,ja\n01003,x,\n");
  work_read(work);
  assert_cells(work, "a", "alle|alle|");
  assert_cells(work, "b", "ja|ja|");
  assert_statuses(work, "a", "AEO");
  assert_int_equal(diags_count(work->diags, DIAG_NOTE), 2);
  assert_int_equal(diags_count(work->diags, DIAG_ERROR), 0);
}

static void other_cells_twice(void **state) {
  static const struct { const char *first, *second; } cases[] = {
    {"A", "A"}, {"A", "P"}, {"D", "A"}, {"E", "E"}, {"", ""}, {"I", "A"},
  };
  struct work *work = *state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    struct buf text = {0};
    buf_printf(&text, "ags,column,value,status\n01001,a,1,%s\n01002,a,2,\n01003,a,3,\n",
               cases[i].first);
    work_file("data/a.csv", buf_text(&text));
    buf_clear(&text);
    buf_printf(&text, "ags,column,status,value\n\n01001,a,%s,9\n", cases[i].second);
    work_file("data/b.csv", buf_text(&text));
    work_read(work);
    assert_cells(work, "a", "1|2|3");
    assert_findings(work, "data/b.csv:3:4: error: column 'a' of Aachen stands here and in "
                          "data/a.csv, row 2\n");
    buf_free(&text);
    work_again(work);
  }
}

/* The place of the first cell is named across folders too. */
static void twice_across_folders(void **state) {
  struct work *work = *state;
  mkdir("more", 0777);
  work_file("data/a.csv", "ags,a,t\n01001,1,x y\n01002,,z\n01003,3,\n");
  work_file("more/a.csv", "ags,a,t\n01001,9,\n01002,2,\n01003,,neu\n");
  work_read(work);
  assert_true(dataset_read_folder(work->data, "more", work->diags));
  assert_cells(work, "a", "1|2|3");
  assert_cells(work, "t", "x y|z|neu");
  assert_findings(work, "more/a.csv:2:2: error: column 'a' of Aachen stands here and in "
                        "data/a.csv, row 2\n");
}

/* A replacement that cannot be read leaves nothing behind of the value before. */
static void unreadable_replacement(void **state) {
  struct work *work = *state;
  work_file("data/columns.csv", "column,type\na,number\n");
  work_file("data/a.csv", "ags,column,value,status\n01001,a,1,E\n01002,a,2,E\n01003,a,3,E\n");
  work_file("data/b.csv", "ags,a\n01001,12O\n");
  work_read(work);
  assert_cells(work, "a", "|2|3");
  assert_statuses(work, "a", "OEE");
  assert_int_equal(diags_count(work->diags, DIAG_ERROR), 1);
}

/* A missing cell does not wipe out one that is there. */
static void missing_gives_way(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,a\n01001,1\n01002,\n01003,.\n");
  work_file("data/b.csv", "ags,column,value,status\n01001,a,,\n01002,a,2,E\n01003,a,...,\n");
  work_read(work);
  assert_cells(work, "a", "1|2|");
  assert_statuses(work, "a", "AEO");
  assert_findings(work, "");
}

/* --- cells ------------------------------------------------------------------------------- */

/* In number columns each wrong number is named with file, row, field and its text; in all
 * cells, not the first. */
static void wrong_numbers(void **state) {
  static const char *const cells[] = {"1e400", "0x10", "NaN", "inf", "-inf", "nan", "1 5"};
  struct work *work = *state;
  work_file("data/columns.csv", "column,type\na,number\nb,number\n");
  for (size_t i = 0; i < COUNT(cells); i++) {
    struct buf text = {0}, expected = {0};
    buf_printf(&text, "ags,b,a\n01001,1,%s\n01002,2,2\n01003,%s,3\n", cells[i], cells[i]);
    work_file("data/a.csv", buf_text(&text));
    work_read(work);
    buf_printf(&expected, "data/a.csv:2:3: error: '%s' in column 'a' of Aachen is not a "
                          "number\ndata/a.csv:4:2: error: '%s' in column 'b' of Trier is not "
                          "a number\n", cells[i], cells[i]);
    assert_findings(work, buf_text(&expected));
    assert_cells(work, "a", "|2|3");
    assert_statuses(work, "a", "OAA");
    buf_free(&text);
    buf_free(&expected);
    work_again(work);
  }
}

static void commas_and_percents(void **state) {
  struct work *work = *state;
  work_file("data/columns.csv", "column,type\na,number\n");
  work_file("data/a.csv", "ags,a\n01001,\"1,5\"\n01002,12%\n01003,\"1.234,5\"\n");
  work_read(work);
  assert_cells(work, "a", "||");
  assert_findings(work, "data/a.csv:2:2: error: '1,5' in column 'a' of Aachen is not a number\n"
                        "    hint: write a decimal point, or use ';' between fields\n"
                        "data/a.csv:3:2: error: '12%' in column 'a' of Köln is not a number\n"
                        "    hint: leave the % out\n"
                        "data/a.csv:4:2: error: '1.234,5' in column 'a' of Trier is not a "
                        "number\n"
                        "    hint: write a decimal point, or use ';' between fields\n");
}

/* Unquoted, 1,5 is one field too many; its row is a finding and the unit stays missing. */
static void decimal_comma_between_commas(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,a\n01001,1,5\n");
  work_read(work);
  assert_statuses(work, "a", "OOO");
  assert_int_equal(diags_count(work->diags, DIAG_ERROR), 1);
  assert_int_equal(diags_count(work->diags, DIAG_WARNING), 3);
}

static void missing_signs(void **state) {
  static const char *const signs[] = {"", "NA", ".", "-", "/", "x", "...", "\"\"", " - "};
  struct work *work = *state;
  work_file("data/columns.csv", "column,type\na,number\nb,level\n");
  for (size_t i = 0; i < COUNT(signs); i++) {
    struct buf text = {0};
    buf_printf(&text, "ags,a,b,c\n01001,%s,%s,%s\n01002,0,0,0.5\n01003,1,xx,1\n", signs[i],
               signs[i], signs[i]);
    work_file("data/a.csv", buf_text(&text));
    work_read(work);
    assert_cells(work, "a", "|0|1");
    assert_cells(work, "b", "|0|xx");
    assert_cells(work, "c", "|0.5|1");
    assert_statuses(work, "b", "OAA");
    assert_findings(work, "");
    buf_free(&text);
    work_again(work);
  }
}

/* A text of 10 MB is named by its beginning, cut between letters: of the two bytes of the
 * ä that reaches over the 37th byte neither is shown. */
static void huge_cell(void **state) {
  struct work *work = *state;
  struct buf text = {0};
  work_file("data/columns.csv", "column,type\na,number\n");
  buf_puts(&text, "ags,a\n01002,2\n01003,3\n01001,");
  for (int i = 0; i < 18; i++) buf_puts(&text, "12");
  buf_puts(&text, "ä");
  buf_pad(&text, 'x', 10000000);
  work_bytes("data/a.csv", text.data, text.length);
  work_read(work);
  assert_findings(work, "data/a.csv:4:2: error: '121212121212121212121212121212121212...' in "
                        "column 'a' of Aachen is not a number\n");
  buf_free(&text);
}

/* So are keys, names of columns and statuses that are no such thing. */
static void huge_texts_elsewhere(void **state) {
  struct work *work = *state;
  struct buf text = {0};
  buf_puts(&text, "ags,column,value,status\n01001,a,1,");
  buf_pad(&text, 'Z', 100000);
  buf_puts(&text, "\n01002,");
  buf_pad(&text, 'B', 100000);
  buf_puts(&text, ",1,\n");
  buf_pad(&text, '9', 100000);
  buf_puts(&text, ",a,1,\n01003,a,1,\n");
  work_bytes("data/a.csv", text.data, text.length);
  work_read(work);
  buf_clear(&text);
  diags_text(work->diags, &text);
  assert_true(text.length < 1000);
  assert_int_equal(diags_count(work->diags, DIAG_ERROR), 3);
  buf_free(&text);
}

/* 100,000 columns are read, and the last is in its place. */
static void many_columns(void **state) {
  struct work *work = *state;
  struct buf text = {0};
  enum { COLUMNS = 100000 };
  buf_puts(&text, "ags");
  for (int i = 0; i < COLUMNS; i++) buf_printf(&text, ",c%d", i);
  for (int u = 1; u <= 3; u++) {
    buf_printf(&text, "\n0100%d", u);
    for (int i = 0; i < COLUMNS; i++) buf_printf(&text, ",%d", i + u);
  }
  work_bytes("data/a.csv", text.data, text.length);
  work_read(work);
  assert_int_equal(work->data->columns, COLUMNS + 2);
  assert_cells(work, "c99999", "100000|100001|100002");
  buf_free(&text);
}

/* --- files that are no tables ------------------------------------------------------------ */

/* A file that cannot be read is named, and the others are read all the same. */
static void broken_files(void **state) {
  static const struct { const char *text; size_t length; const char *finding; } cases[] = {
#define BROKEN(text, finding) {text, sizeof text - 1, finding}
    BROKEN("", "data/b.csv: error: is empty; expected a header row\n"),
    BROKEN("ags,b\n", "data/b.csv: warning: has a header and no rows\n"),
    BROKEN("ags,b\n01001\n", "data/b.csv:2: error: row has 1 fields, the header 2\n"),
    BROKEN("ags,b\n01001,\"2\n", "data/b.csv:2: error: a quotation mark is never closed\n"),
    BROKEN("ags,b\n01001,\0\n",
           "data/b.csv:2:2: error: holds a NUL byte; is it a text file?\n"
           "    hint: save it as \"CSV UTF-8\"\n"),
    BROKEN("\xff\xfe" "a\0g\0s\0", "data/b.csv: error: is UTF-16\n"
           "    hint: save it as \"CSV UTF-8\"\n"),
#undef BROKEN
  };
  struct work *work = *state;
  work_file("data/a.csv", "ags,a\n01001,1\n01002,2\n01003,3\n");
  work_file("data/c.csv", "ags,c\n01001,4\n");
  for (size_t i = 0; i < COUNT(cases); i++) {
    work_bytes("data/b.csv", cases[i].text, cases[i].length);
    work_read(work);
    assert_cells(work, "a", "1|2|3");
    assert_cells(work, "c", "4||");
    assert_findings(work, cases[i].finding);
    work_again(work);
  }
}

/* A folder called x.csv is no file. */
static void folder_in_place_of_a_file(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,a\n01001,1\n01002,2\n01003,3\n");
  mkdir("data/b.csv", 0777);
  work_read(work);
  assert_findings(work, "data/b.csv: error: cannot be read: is not a regular file\n");
}

static void windows_1252_is_read(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,a\n01001,h\xf6" "chstens\n01002,\x80\n01003,x\n");
  work_read(work);
  assert_cells(work, "a", "höchstens|€|");
  assert_findings(work, "data/a.csv: warning: is not UTF-8; read as Windows-1252\n"
                        "    hint: save it as \"CSV UTF-8\"\n");
}

/* --- columns that no code book describes ------------------------------------------------- */

static void types_seen(void **state) {
  static const struct { const char *cells[3], *type; } cases[] = {
    {{"1", "2.5", "-3e2"}, "number"}, {{"1", "0", "2"}, "number"},
    {{"ja", "nein", ""}, "yes_no"},   {{"yes", "No", "TRUE"}, "yes_no"},
    {{"ja", "0", "1"}, "yes_no"},     {{"0", "1", "1"}, "yes_no"},
    {{"1", "ja", "2"}, "text"},       {{"1", "viele", "3"}, "text"},
    {{"NaN", "1", "2"}, "text"},      {{"01", "1", "0"}, "number"},
    {{"", "-", "NA"}, "number"},      {{"1.0", "0", "1"}, "number"},
  };
  struct work *work = *state;
  for (size_t i = 0; i < COUNT(cases); i++) {
    struct buf text = {0};
    const char *const *cell = cases[i].cells;
    buf_printf(&text, "ags,a\n01001,%s\n01002,%s\n01003,%s\n", cell[0], cell[1], cell[2]);
    work_file("data/a.csv", buf_text(&text));
    work_read(work);
    if (strcmp(column_type_name(work_column(work, "a")->type), cases[i].type) != 0)
      fail_msg("%s, %s, %s should be %s", cell[0], cell[1], cell[2], cases[i].type);
    assert_findings(work, "");
    buf_free(&text);
    work_again(work);
  }
}

/* Numbers above a word are the texts that they were, in each form a number has. */
static void numbers_above_a_word(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,a,b,c,d,e,f\n"
                          "01001,1.50,007,-0,1,0.30,123456789012345.6\n"
                          "01002,-3,1e3,0.0,0,-12.000,999999999999999\n"
                          "01003,word,end,no,1.0,x?,more\n");
  work_file("data/b.csv", "ags;g;h;i\n"
                          "01001;1,50;1.234;0,1\n01002;-3,0;2;1\n01003;wort;1.234,5;ja\n");
  work_read(work);
  assert_cells(work, "a", "1.50|-3|word");
  assert_cells(work, "b", "007|1e3|end");
  assert_cells(work, "c", "-0|0.0|no");
  assert_cells(work, "d", "1|0|1");
  assert_type(work, "d", "number");
  assert_cells(work, "e", "0.30|-12.000|x?");
  assert_cells(work, "f", "123456789012345.6|999999999999999|more");
  assert_cells(work, "g", "1,50|-3,0|wort");
  assert_cells(work, "i", "0,1|1|ja");
}

/* A cell that gave way has no say in the type, be it a word or a number. */
static void types_of_what_stands(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags,column,value,status\n"
                          "01001,a,word,E\n01001,a,5.0,A\n01002,a,6,E\n01002,a,7,A\n"
                          "01001,b,5.0,E\n01001,b,word,A\n01002,b,6.50,A\n");
  work_read(work);
  assert_type(work, "a", "number");
  assert_cells(work, "a", "5|7|");
  assert_cells(work, "b", "word|6.50|");
}

/* Each cell is read in the dialect of its own file: 1,5 of a file with ';' beside 1.234 of a
 * file with ','. */
static void dialect_of_each_file(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags;a\n01001;1,5\n01002;1.234,5\n");
  work_file("data/b.csv", "ags,a\n01003,1.234\n");
  work_read(work);
  assert_type(work, "a", "number");
  assert_cells(work, "a", "1.5|1234.5|1.234");
  assert_findings(work, "");
}

/* 1.234 does not turn a column of numbers into texts: the question is put. */
static void ambiguous_cell_without_code_book(void **state) {
  struct work *work = *state;
  work_file("data/a.csv", "ags;b;a\n01001;x;1,5\n01002;x;1.234\n01003;x;2\n");
  work_read(work);
  assert_type(work, "a", "number");
  assert_cells(work, "a", "1.5||2");
  assert_statuses(work, "a", "AOA");
  assert_findings(work, "data/a.csv:3:3: error: '1.234' in column 'a' of Köln could be "
                        "thousands or a decimal\n"
                        "    hint: write 1234 or 1,234; or say integer in the code book\n");
}

/* --- levels ------------------------------------------------------------------------------ */

/* Equal texts have one code, in the order they came; more than a few find room. */
static void levels(void **state) {
  struct work *work = *state;
  struct buf units_text = {0}, text = {0};
  buf_puts(&units_text, "ags,name\n");
  buf_puts(&text, "ags,a\n");
  for (int u = 0; u < 60; u++) {
    buf_printf(&units_text, "%02d,Ort %d\n", u, u);
    buf_printf(&text, "%02d,Stufe %d\n", u, u % 20);
  }
  work_file("cities.csv", buf_text(&units_text));
  work_file("data/a.csv", buf_text(&text));
  work_read(work);
  const struct column *a = work_column(work, "a");
  assert_int_equal(a->levels, 20);
  for (int u = 0; u < 60; u++) assert_int_equal(a->code[u], u % 20);
  assert_string_equal(a->level[19], "Stufe 19");
  buf_free(&units_text);
  buf_free(&text);
}

/* --- digest ------------------------------------------------------------------------------ */

static void read_and_seal(struct work *work, char out[HASH_ROOM]) {
  work_read(work);
  dataset_seal(work->data);
  memcpy(out, work->data->sha256, HASH_ROOM);
  work_again(work);
}

/* The same data have the same digest; each file that is read has a part in it. */
static void digest_changes_with_data(void **state) {
  static const struct { const char *file, *text; } changes[] = {
    {"cities.csv", "ags,name,land\n01001,Aachen,NW\n01002,Köln,NW\n01003,Trier,NW\n"},
    {"columns.csv", "column,type\nland,text\n"},
    {"data/columns.csv", "column,type\na,integer\n"},
    {"data/a.csv", "ags,a\n01001,2\n"},
    {"data/b.csv", "ags,b\n01001,2\n"},
  };
  struct work *work = *state;
  char before[HASH_ROOM], again[HASH_ROOM], after[HASH_ROOM];
  work_file("data/columns.csv", "column,type\na,number\n");
  work_file("data/a.csv", "ags,a\n01001,1\n");
  read_and_seal(work, before);
  read_and_seal(work, again);
  assert_string_equal(before, again);
  assert_int_equal(strspn(before, "0123456789abcdef"), 64);
  for (size_t i = 0; i < COUNT(changes); i++) {
    work_file(changes[i].file, changes[i].text);
    read_and_seal(work, after);
    assert_string_not_equal(after, before);
    memcpy(before, after, HASH_ROOM);
  }
}

/* Every file that is read is on the list with the digest of its bytes (sha256sum's), code
 * books too, in the order of reading; a file of another kind is not. */
static void files_read_are_listed(void **state) {
  static const char *const paths[] = {"columns.csv", "cities.csv", "data/columns.csv",
                                      "data/a.csv", "data/b.csv"};
  struct work *work = *state;
  work_file("columns.csv", "column,type\nland,text\n");
  work_file("data/columns.csv", "column,type\na,number\n");
  work_file("data/b.csv", "ags,b\n01001,1\n");
  work_file("data/a.csv", "ags,a\n01001,1\n");
  work_file("data/notes.txt", "ags,a\n01001,1\n");
  work_read(work);
  assert_int_equal(work->data->reads, COUNT(paths));
  for (size_t i = 0; i < COUNT(paths); i++)
    assert_string_equal(work->data->read[i].path, paths[i]);
  assert_string_equal(work->data->read[3].sha256,
      "32f857eb2ee8e2fb4c8f7a5016506c9e1df4e03601ef036033f01aa4f299784f");
}

/* The digest is the data's, whatever folder they lie in and wherever one looks from. */
static void digest_is_of_no_place(void **state) {
  struct work *work = *state;
  char here[HASH_ROOM], there[HASH_ROOM];
  work_file("data/a.csv", "ags,a\n01001,1\n");
  read_and_seal(work, here);
  assert_int_equal(chdir("data"), 0);
  assert_true(dataset_read_units(work->data, "../cities.csv", "ags", "name", work->diags));
  assert_true(dataset_read_folder(work->data, "../data", work->diags));
  dataset_seal(work->data);
  memcpy(there, work->data->sha256, HASH_ROOM);
  assert_int_equal(chdir(".."), 0);
  assert_string_equal(here, there);
}

/* --- worked examples --------------------------------------------------------------------- */

static struct dataset *example_of(struct work *work, size_t count) {
  work_file("data/columns.csv",
            "column,type\na,number\ni,integer\nb,yes_no\nl,level\nt,text\n");
  work_file("data/a.csv", "ags,a,i,b,l,t\n01001,1,2,ja,alle,x y\n01002,,,,,\n01003,,,,,\n");
  work_read(work);
  return dataset_like(work->data, count);
}

/* The columns of the model with their types, and none of its cells. */
static void like_has_types_and_no_cells(void **state) {
  static const char *const names[] = {"name", "land", "a", "i", "b", "l", "t"};
  struct work *work = *state;
  struct dataset *like = example_of(work, 2);
  assert_int_equal(like->units, 2);
  assert_int_equal(like->columns, COUNT(names));
  for (size_t i = 0; i < COUNT(names); i++) {
    const struct column *column = dataset_find(like, names[i]);
    assert_non_null(column);
    assert_int_equal(column->type, work_column(work, names[i])->type);
    assert_int_equal(column->of_units, i < 2);
    assert_true(column_missing(column, 0) && column_missing(column, 1));
    assert_int_equal(column->status[1], STATUS_MISSING);
  }
  dataset_free(like);
}

static void assert_set(struct dataset *data, const char *name, const char *cell,
                       const char *expected) {
  const char *why = "unset";
  char room[NUMBER_ROOM];
  if (!dataset_set(data, name, 1, cell, &why)) fail_msg("%s '%s': %s", name, cell, why);
  const struct column *column = dataset_find(data, name);
  assert_string_equal(column_cell(column, 1, room), expected);
  assert_true(column_missing(column, 0));
  assert_int_equal(column->status[1], *expected ? STATUS_NORMAL : STATUS_MISSING);
}

/* Cells mean what they mean to the loader; a missing one takes back what was set. */
static void set_reads_as_the_loader(void **state) {
  static const struct { const char *name, *cell, *expected; } cases[] = {
    {"a", "2.5", "2.5"}, {"a", "-", ""},      {"i", "7", "7"},     {"i", "", ""},
    {"b", "true", "ja"}, {"b", "0", "nein"},  {"b", "NA", ""},     {"l", "keine", "keine"},
    {"l", "alle", "alle"}, {"l", "keine", "keine"}, {"l", "", ""}, {"t", "1,5", "1,5"},
    {"land", "NW", "NW"}, {"a", " 1200\t", "1200"}, {"l", " alle ", "alle"},
  };
  struct dataset *like = example_of(*state, 2);
  for (size_t i = 0; i < COUNT(cases); i++)
    assert_set(like, cases[i].name, cases[i].cell, cases[i].expected);
  assert_int_equal(dataset_find(like, "l")->levels, 2);
  dataset_free(like);
}

/* A refused cell says why and changes nothing. */
static void set_refuses(void **state) {
  static const struct { const char *name, *cell, *why; } cases[] = {
    {"a", "viel", "is not a number"},     {"a", "1,5", "is not a number"},
    {"a", "1e400", "is not a number"},    {"i", "2.5", "is not a whole number"},
    {"b", "2", "is neither yes nor no"},  {"c", "1", "is not there"},
  };
  struct dataset *like = example_of(*state, 2);
  assert_set(like, "a", "4", "4");
  assert_set(like, "i", "4", "4");
  assert_set(like, "b", "ja", "ja");
  for (size_t i = 0; i < COUNT(cases); i++) {
    const char *why = NULL;
    assert_false(dataset_set(like, cases[i].name, 1, cases[i].cell, &why));
    assert_string_equal(why, cases[i].why);
  }
  assert_true(dataset_find(like, "a")->number[1] == 4);
  assert_true(dataset_find(like, "i")->number[1] == 4);
  assert_true(dataset_find(like, "b")->number[1] == 1);
  dataset_free(like);
}

/* --- statuses ---------------------------------------------------------------------------- */

static void status_letters(void **state) {
  (void)state;
  static const char letters[] = "APDEIMO";
  for (int i = 0; i < STATUS_COUNT; i++) {
    const char text[] = {letters[i], '\0'};
    enum status status;
    assert_int_equal(status_letter((enum status)i), letters[i]);
    assert_true(status_of_letter(text, &status));
    assert_int_equal(status, i);
  }
  enum status status;
  assert_false(status_of_letter("", &status));
  assert_false(status_of_letter("a", &status));
  assert_false(status_of_letter("AP", &status));
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_WORK(units),
    WITH_WORK(units_by_header),
    WITH_WORK(units_header_lacks_a_column),
    WITH_WORK(units_with_bad_rows),
    WITH_WORK(units_with_many_bad_rows),
    WITH_WORK(units_file_without_units),
    WITH_WORK(wide_file),
    WITH_WORK(long_file),
    WITH_WORK(wide_and_long_side_by_side),
    WITH_WORK(long_file_with_a_strange_column),
    WITH_WORK(places),
    WITH_WORK(no_place),
    WITH_WORK(other_files_are_left_alone),
    WITH_WORK(folder_that_is_not_there),
    WITH_WORK(names_in_the_order_read),
    WITH_WORK(wrong_headers),
    WITH_WORK(keys_are_text),
    WITH_WORK(unknown_keys),
    WITH_WORK(key_twice),
    WITH_WORK(units_without_data),
    WITH_WORK(unselected_units),
    WITH_WORK(keys_of_a_kind),
    WITH_WORK(reversed),
    WITH_WORK(described_and_unread),
    WITH_WORK(every_status_letter),
    WITH_WORK(missing_statuses_have_no_value),
    WITH_WORK(real_answers_replace_reconstructed_ones),
    WITH_WORK(typed_columns_are_replaced_too),
    WITH_WORK(other_cells_twice),
    WITH_WORK(twice_across_folders),
    WITH_WORK(unreadable_replacement),
    WITH_WORK(missing_gives_way),
    WITH_WORK(wrong_numbers),
    WITH_WORK(commas_and_percents),
    WITH_WORK(decimal_comma_between_commas),
    WITH_WORK(missing_signs),
    WITH_WORK(huge_cell),
    WITH_WORK(huge_texts_elsewhere),
    WITH_WORK(many_columns),
    WITH_WORK(broken_files),
    WITH_WORK(folder_in_place_of_a_file),
    WITH_WORK(windows_1252_is_read),
    WITH_WORK(types_seen),
    WITH_WORK(numbers_above_a_word),
    WITH_WORK(types_of_what_stands),
    WITH_WORK(dialect_of_each_file),
    WITH_WORK(ambiguous_cell_without_code_book),
    WITH_WORK(levels),
    WITH_WORK(digest_changes_with_data),
    WITH_WORK(files_read_are_listed),
    WITH_WORK(digest_is_of_no_place),
    WITH_WORK(like_has_types_and_no_cells),
    WITH_WORK(set_reads_as_the_loader),
    WITH_WORK(set_refuses),
    cmocka_unit_test(status_letters),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
