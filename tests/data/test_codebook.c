/* The code book, as it shows in the columns that it describes. */
#include "data/dataset.h"

#include "work.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))

#define HEADER "column,label,unit,type,min,max,source,year,status\n"

/* Reads a wide file with the column a of three cells. */
static void read_a(struct work *work, const char *book, const char *first,
                   const char *second, const char *third) {
  struct buf text = {0};
  buf_printf(&text, "ags;a\n01001;%s\n01002;%s\n01003;%s\n", first, second, third);
  work_file("data/columns.csv", book);
  work_file("data/a.csv", buf_text(&text));
  buf_free(&text);
  work_read(work);
}

/* Everything that the code book says stands in the column. */
static void description(void **state) {
  struct work *work = *state;
  read_a(work, HEADER "a,Ladepunkte,je 1.000,number,0,12.5,bnetza,2023,P\n", "1", "2", "3");
  const struct column *a = work_column(work, "a");
  assert_true(a->in_code_book);
  assert_string_equal(a->label, "Ladepunkte");
  assert_string_equal(a->unit, "je 1.000");
  assert_string_equal(a->source, "bnetza");
  assert_true(a->min == 0 && a->max == 12.5);
  assert_int_equal(a->year, 2023);
  assert_int_equal(a->default_status, STATUS_PROVISIONAL);
  assert_statuses(work, "a", "PPP");
  assert_findings(work, "");
}

/* What it does not say is not made up; the default status is A. */
static void little_description(void **state) {
  struct work *work = *state;
  read_a(work, "type;column\nnumber;a\n", "1", "2", "3");
  const struct column *a = work_column(work, "a");
  assert_null(a->label);
  assert_null(a->unit);
  assert_null(a->source);
  assert_true(isnan(a->min) && isnan(a->max));
  assert_int_equal(a->year, 0);
  assert_statuses(work, "a", "AAA");
  assert_findings(work, "");
}

static void types(void **state) {
  struct work *work = *state;
  static const struct { const char *type, *cells; } cases[] = {
    {"integer", "1|0|1"}, {"number", "1|0|1"}, {"yes_no", "ja|nein|ja"},
    {"level", "1|0|1"},   {"text", "1|0|1"},
  };
  for (size_t i = 0; i < COUNT(cases); i++) {
    struct buf book = {0};
    buf_printf(&book, "column,type\na,%s\n", cases[i].type);
    read_a(work, buf_text(&book), "1", "0", "1");
    assert_type(work, "a", cases[i].type);
    assert_cells(work, "a", cases[i].cells);
    assert_findings(work, "");
    buf_free(&book);
    work_again(work);
  }
}

/* 1.234 with ';' is settled by the type, and only by the type. */
static void type_settles_what_a_point_means(void **state) {
  struct work *work = *state;
  read_a(work, "column,type\na,integer\n", "1.234", "12.345.678", "5");
  assert_cells(work, "a", "1234|12345678|5");
  assert_findings(work, "");
  work_again(work);
  read_a(work, "column,type\na,number\n", "1.234", "1.234,5", "0.123");
  assert_cells(work, "a", "|1234.5|0.123");
  assert_statuses(work, "a", "OAA");
  assert_findings(work, "data/a.csv:2:2: error: '1.234' in column 'a' of Aachen could be "
                        "thousands or a decimal\n"
                        "    hint: write 1234 or 1,234; or say integer in the code book\n");
}

/* A cell that its type does not allow is a finding, and missing afterwards. */
static void cells_of_the_wrong_type(void **state) {
  struct work *work = *state;
  read_a(work, "column,type\na,integer\n", "1,5", "viele", "3");
  assert_cells(work, "a", "||3");
  assert_statuses(work, "a", "OOA");
  assert_findings(work, "data/a.csv:2:2: error: '1,5' in column 'a' of Aachen is not a whole "
                        "number\n    hint: the code book says integer\n"
                        "data/a.csv:3:2: error: 'viele' in column 'a' of Köln is not a "
                        "number\n");
  work_again(work);
  read_a(work, "column,type\na,yes_no\n", "ja", "2", "");
  assert_cells(work, "a", "ja||");
  assert_findings(work, "data/a.csv:3:2: error: '2' in column 'a' of Köln is neither yes nor "
                        "no\n    hint: write ja or nein\n");
}

/* Values outside are findings and stay; the limits themselves are inside. */
static void range(void **state) {
  struct work *work = *state;
  read_a(work, "column,type,min,max\na,number,0,100\n", "-0,5", "100", "101");
  assert_cells(work, "a", "-0.5|100|101");
  assert_findings(work, "data/a.csv:2:2: warning: -0.5 in column 'a' of Aachen lies outside "
                        "the code book's range, 0 to 100\n"
                        "data/a.csv:4:2: warning: 101 in column 'a' of Trier lies outside "
                        "the code book's range, 0 to 100\n");
}

static void range_with_one_end(void **state) {
  struct work *work = *state;
  read_a(work, "column,type,min,max\na,integer,10,\n", "9", "10", "1.000.000");
  assert_findings(work, "data/a.csv:2:2: warning: 9 in column 'a' of Aachen lies outside the "
                        "code book's range, 10 to -\n");
  work_again(work);
  read_a(work, "column,type,min,max\na,integer,,10\n", "-9", "10", "11");
  assert_findings(work, "data/a.csv:4:2: warning: 11 in column 'a' of Trier lies outside the "
                        "code book's range, - to 10\n");
}

/* A code book is a CSV file like the others: ';' goes with decimal commas. */
static void german_code_book(void **state) {
  struct work *work = *state;
  read_a(work, "column;type;min;max\na;integer;1.000;3.900.000,5\n", "1", "2", "3");
  assert_true(work_column(work, "a")->min == 1000);
  assert_true(work_column(work, "a")->max == 3900000.5);
  work_again(work);
  read_a(work, "column;type;min;max\na;number;0,5;1.234\n", "1", "2", "3");
  assert_true(work_column(work, "a")->min == 0.5);
  assert_true(isnan(work_column(work, "a")->max));
  assert_findings(work, "data/columns.csv:2:4: error: '1.234' could be thousands or a decimal\n"
                        "    hint: write 1234 or 1,234; or say integer in the code book\n");
}

/* The place and the text of everything that is wrong, in one pass. */
static void wrong_entries(void **state) {
  struct work *work = *state;
  read_a(work, HEADER "a,,,nmber,1e400,abc,,2023.5,X\n"
                      "b,,,,,,,99999999999,a\n"
                      "a,,,number,,,,,\n", "1", "2", "3");
  assert_findings(
      work, "data/columns.csv:2:4: error: 'nmber' is no type of a column\n"
            "    hint: did you mean 'number'?\n"
            "data/columns.csv:2:5: error: '1e400' is not a number\n"
            "data/columns.csv:2:6: error: 'abc' is not a number\n"
            "data/columns.csv:2:8: error: '2023.5' is no year\n"
            "    hint: write four digits\n"
            "data/columns.csv:2:9: error: 'X' is no status\n"
            "    hint: write A, P, D, E, I, M or O\n"
            "data/columns.csv:3:4: error: '' is no type of a column\n"
            "    hint: write integer, number, yes_no, level or text\n"
            "data/columns.csv:3:8: error: '99999999999' is no year\n"
            "    hint: write four digits\n"
            "data/columns.csv:3:9: error: 'a' is no status\n"
            "    hint: write A, P, D, E, I, M or O\n"
            "data/columns.csv:4:1: error: column 'a' is described twice\n");
}

static void wrong_headers(void **state) {
  struct work *work = *state;
  read_a(work, "name,type\na,number\n", "1", "2", "3");
  assert_findings(work, "data/columns.csv:1: error: there is no column 'column'\n"
                        "    hint: a code book needs the columns column and type\n");
  work_again(work);
  read_a(work, "column,typ\na,number\n", "1", "2", "3");
  assert_findings(work, "data/columns.csv:1: error: there is no column 'type'\n"
                        "    hint: a code book needs the columns column and type\n");
  work_again(work);
  read_a(work, "column,type,type\na,number,text\n", "1", "2", "3");
  assert_findings(work, "data/columns.csv:1:3: error: column 'type' stands here and in field "
                        "2\n");
}

/* Without a name there is no entry; a column that no file has makes none. */
static void entries_without_effect(void **state) {
  struct work *work = *state;
  read_a(work, "column,type\nb,number\n", "1,5", "2", "3");
  assert_null(dataset_find(work->data, "b"));
  assert_false(work_column(work, "a")->in_code_book);
  assert_findings(work, "");
}

/* A row that describes no column, and a range that no value lies in, are mistakes; the range
 * is none then, and says nothing of the values. */
static void rows_that_cannot_be(void **state) {
  struct work *work = *state;
  read_a(work, "column,type,min,max\n,number,1,2\na,number,5,1\n", "1", "2", "7");
  assert_findings(work, "data/columns.csv:2:1: error: the row names no column\n"
                        "data/columns.csv:3:3: error: the least value, 5, is above the "
                        "greatest, 1\n");
}

/* The default status is what a cell has that says nothing; its own goes before. */
static void default_status_and_own(void **state) {
  struct work *work = *state;
  work_file("data/columns.csv", "column,type,status\na,number,E\n");
  work_file("data/a.csv", "ags,column,value,status\n"
                          "01001,a,1,\n01002,a,2,D\n01003,a,,\n");
  work_read(work);
  assert_statuses(work, "a", "EDO");
  assert_findings(work, "");
}

/* The units file has a code book beside it. */
static void code_book_of_units(void **state) {
  struct work *work = *state;
  work_file("columns.csv", "column,label,type\nland,Land,level\nname,Name,text\n");
  assert_true(work_read_units(work));
  assert_type(work, "land", "level");
  assert_string_equal(work_column(work, "land")->label, "Land");
  assert_cells(work, "land", "NW|NW|RP");
  assert_findings(work, "");
}

/* Each folder has its own code book: its status is that of its own cells, its type must be
 * the one that the column has. */
static void code_books_of_two_folders(void **state) {
  struct work *work = *state;
  mkdir("more", 0777);
  work_file("more/columns.csv", "column,type,status\na,number,P\nb,text,\n");
  work_file("more/a.csv", "ags,a,b\n01001,,7\n01002,5,\n01003,,\n");
  work_file("data/b.csv", "ags,b\n01001,\n01002,8\n01003,9\n");
  read_a(work, "column,type,status\na,number,E\nb,number,\n", "1", "", "");
  assert_true(dataset_read_folder(work->data, "more", work->diags));
  assert_cells(work, "a", "1|5|");
  assert_statuses(work, "a", "EPO");
  assert_cells(work, "b", "7|8|9");
  assert_findings(work, "more/a.csv:1:3: error: column 'b' is text in this code book and "
                        "number in the folder read before\n");
}

/* A first folder without a code book is described by the next. */
static void description_from_a_later_folder(void **state) {
  struct work *work = *state;
  mkdir("more", 0777);
  work_file("more/columns.csv", "column,label,type,max\na,Später,number,3\n");
  work_file("more/a.csv", "ags,a\n01001,\n01002,\n01003,5\n");
  read_a(work, "column,type\n", "1", "2", "");
  assert_true(dataset_read_folder(work->data, "more", work->diags));
  assert_string_equal(work_column(work, "a")->label, "Später");
  assert_findings(work, "more/a.csv:4:2: warning: 5 in column 'a' of Trier lies outside the "
                        "code book's range, - to 3\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
    WITH_WORK(description),
    WITH_WORK(little_description),
    WITH_WORK(types),
    WITH_WORK(type_settles_what_a_point_means),
    WITH_WORK(cells_of_the_wrong_type),
    WITH_WORK(range),
    WITH_WORK(range_with_one_end),
    WITH_WORK(german_code_book),
    WITH_WORK(wrong_entries),
    WITH_WORK(wrong_headers),
    WITH_WORK(entries_without_effect),
    WITH_WORK(rows_that_cannot_be),
    WITH_WORK(default_status_and_own),
    WITH_WORK(code_book_of_units),
    WITH_WORK(code_books_of_two_folders),
    WITH_WORK(description_from_a_later_folder),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
