package pl.pomost.workshop;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which cards of a process are looked for; what is empty does not matter. */
public record CardFilter(Optional<Integer> stage, Optional<String> area, Optional<String> type, Optional<String> words) {

    public static final CardFilter ALL = new CardFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    String condition() {
        var condition = new StringBuilder();
        stage.ifPresent(number -> condition.append(" and c.workshopId in (select w.id from Workshop w where w.enrolmentId = c.enrolmentId and w.stage = :stage)"));
        area.ifPresent(code -> condition.append(" and c.area = :area"));
        type.ifPresent(code -> condition.append(" and c.type = :type"));
        words.ifPresent(text -> condition.append(" and (c.text like :words escape '!' or c.code like :words escape '!')"));
        return condition.toString();
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        stage.ifPresent(number -> parameters.put("stage", number));
        area.ifPresent(code -> parameters.put("area", code));
        type.ifPresent(code -> parameters.put("type", code));
        words.ifPresent(text -> parameters.put("words", "%" + text.replaceAll("([!%_])", "!$1") + "%"));
        return parameters;
    }
}
