package pl.pomost.diagnosis.web;

import java.util.List;

/** The standards of a powiat, area by area. */
record StandardList(String teryt, String powiat, boolean mayEdit, int evidenceFrom, int done, int all, List<AreaRows> areas) {

    /** The standards of one area. */
    record AreaRows(String code, String name, List<StandardRow> rows) {
    }
}
