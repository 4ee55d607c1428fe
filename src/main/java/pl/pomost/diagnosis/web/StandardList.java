package pl.pomost.diagnosis.web;

import java.util.List;

/** The standards of a powiat, area by area. */
record StandardList(String teryt, String powiat, int evidenceFrom, int done, int all, List<AreaRows> areas, LevelPicture picture) {

    /** The standards of one area. @param mayEdit whether the viewer may write what was agreed about them */
    record AreaRows(String code, String name, boolean mayEdit, List<StandardRow> rows) {
    }
}
