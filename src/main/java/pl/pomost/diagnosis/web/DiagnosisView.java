package pl.pomost.diagnosis.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.process.Talks;
import pl.pomost.shared.Attribute;
import pl.pomost.shared.Look;
import pl.pomost.thread.ThreadView;

/**
 * One entry as its page shows it.
 *
 * @param edit address of its form, empty for those who may not edit
 * @param smallCount for those who may decide about it
 * @param open whether the team has not decided on it yet
 * @param talks of thematic groups about it
 */
record DiagnosisView(String teryt, String powiat, String code, String area, String areaName, Look status, String title, String description,
        List<Attribute> attributes, ThreadView thread, String edit, boolean open, ProblemTree tree, Optional<SmallCount> smallCount, Talks.About talks) {

    public String address() {
        return "/powiaty/" + teryt + "/diagnoza/" + code;
    }

    /** The description, paragraph by paragraph. */
    public List<String> paragraphs() {
        return description.lines().filter(line -> !line.isBlank()).toList();
    }
}
