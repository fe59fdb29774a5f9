/* Writes the cells of a tab-separated dump with libxlsxwriter and prints the milliseconds it took.
   Each line is a sheet ("S\tname"), a row ("R") or a cell ("s\ttext", "n\tnumber"), so that reading costs little. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <xlsxwriter.h>

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  FILE *in = fopen(argv[1], "rb");
  if (!in) return 3;
  fseek(in, 0, SEEK_END);
  long size = ftell(in);
  rewind(in);
  char *text = malloc(size + 1);
  if (fread(text, 1, size, in) != (size_t)size) return 3;
  text[size] = 0;
  fclose(in);

  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  lxw_workbook *book = workbook_new(argv[2]);
  lxw_format *wrap = workbook_add_format(book);
  format_set_text_wrap(wrap);
  lxw_worksheet *sheet = NULL;
  long row = -1;
  int column = 0;
  for (char *line = text; line && *line;) {
    char *next = strchr(line, '\n');
    if (next) *next++ = 0;
    if (line[0] == 'S') {
      sheet = workbook_add_worksheet(book, line + 2);
      worksheet_freeze_panes(sheet, 1, 1);
      row = -1;
    } else if (line[0] == 'R') {
      row++;
      column = 0;
    } else if (line[0] == 's') {
      if (line[2]) worksheet_write_string(sheet, row, column, line + 2, wrap);
      column++;
    } else if (line[0] == 'n') {
      worksheet_write_number(sheet, row, column++, atof(line + 2), NULL);
    }
    line = next;
  }
  if (workbook_close(book) != LXW_NO_ERROR) return 4;
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("%.3f\n", (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6);
  return 0;
}
