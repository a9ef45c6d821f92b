/* The bench's table and sums by libxlsxwriter, the fastest writer of workbooks that Debian has: write-workbook FILE */
#include <stdio.h>
#include <sys/resource.h>
#include <time.h>
#include <xlsxwriter.h>

#define ROWS 50000
#define SUMS 48
#define FIRST_DAY 45292

static const char *HEADERS[11] = {"Product", "Day", "Document", "Type", "Client", "Region",
                                  "SKU", "Quantity", "Unit price", "Discount", "Value"};

static double milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

int main(int argc, char **argv) {
    if (argc < 2) return 2;
    double started = milliseconds();
    lxw_workbook *book = workbook_new(argv[1]);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Sales");
    lxw_format *money = workbook_add_format(book);
    lxw_format *day = workbook_add_format(book);
    lxw_format *share = workbook_add_format(book);
    format_set_num_format(money, "#,##0.00");
    format_set_num_format(day, "dd mmm yyyy");
    format_set_num_format(share, "0.0%");

    lxw_table_column columns[11] = {0};
    lxw_table_column *listed[12] = {0};
    for (int index = 0; index < 11; index++) {
        columns[index].header = (char *)HEADERS[index];
        listed[index] = &columns[index];
    }
    columns[10].total_function = LXW_TABLE_FUNCTION_SUM;
    lxw_table_options options = {.name = "tblSales", .total_row = LXW_TRUE, .columns = listed};
    worksheet_add_table(sheet, 0, 0, ROWS + 1, 10, &options);

    char text[64];
    for (int index = 0; index < ROWS; index++) {
        int row = index + 1;
        double quantity = 1 + (index * 7) % 40;
        double price = (500 + ((long)index * 7919) % 90000) / 100.0;
        snprintf(text, sizeof text, "Cafea boabe %d & Co, 1 kg", index % 700);
        worksheet_write_string(sheet, row, 0, text, NULL);
        worksheet_write_number(sheet, row, 1, FIRST_DAY + index % 730, day);
        snprintf(text, sizeof text, "FCT-%d", 100000 + index / 5);
        worksheet_write_string(sheet, row, 2, text, NULL);
        worksheet_write_string(sheet, row, 3, index % 23 == 0 ? "Credit note" : "Invoice", NULL);
        snprintf(text, sizeof text, "Client %d SRL", index % 1200);
        worksheet_write_string(sheet, row, 4, text, NULL);
        snprintf(text, sizeof text, "Region %d", index % 41);
        worksheet_write_string(sheet, row, 5, text, NULL);
        snprintf(text, sizeof text, "SKU-%d", 10000 + index % 700);
        worksheet_write_string(sheet, row, 6, text, NULL);
        worksheet_write_number(sheet, row, 7, quantity, money);
        worksheet_write_number(sheet, row, 8, price, money);
        worksheet_write_number(sheet, row, 9, (index % 9) / 100.0, share);
        worksheet_write_formula_num(sheet, row, 10,
                                    "=tblSales[[#This Row],[Quantity]]*tblSales[[#This Row],[Unit price]]",
                                    money, quantity * price);
    }
    lxw_worksheet *sums = workbook_add_worksheet(book, "Sums");
    for (int index = 0; index < SUMS; index++) {
        snprintf(text, sizeof text, "=SUMIFS(tblSales[Value],tblSales[Region],\"Region %d\")", index % 41);
        worksheet_write_formula_num(sums, index, 0, text, money, 0);
    }
    if (workbook_close(book) != LXW_NO_ERROR) return 1;

    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("{\"ms\": %f, \"peakKilobytes\": %ld}\n", milliseconds() - started, usage.ru_maxrss);
    return 0;
}
