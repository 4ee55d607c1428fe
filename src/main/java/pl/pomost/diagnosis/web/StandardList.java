package pl.pomost.diagnosis.web;

import java.util.List;
import java.util.Map;

/** The standards of a powiat, area by area. */
record StandardList(String teryt, String powiat, int evidenceFrom, int done, int all, List<AreaRows> areas, LevelPicture picture, Map<String, AimsView.Way> ways) {

    /** What leads a standard to its target. */
    public AimsView.Way way(String code) {
        return ways.getOrDefault(code, AimsView.Way.NOTHING);
    }

    /** The standards of one area. @param mayEdit whether the viewer may write what was agreed about them */
    record AreaRows(String code, String name, boolean mayEdit, List<StandardRow> rows) {
    }
}
