package pl.pomost.diagnosis.web;

import java.util.List;

/** The numbers about a powiat as their page shows them. */
record FigureList(String teryt, String powiat, boolean mayEdit, List<FigureChart> charts, List<Row> rows) {

    /** One number; what is not filled in is empty. */
    record Row(String code, String indicator, String territory, String year, String value, String source, String reliability, String caveat, String label) {
    }
}
