package pl.pomost.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A chapter of the plan.
 *
 * @param number printed before the title, from 0
 * @param required criterion F3 asks for it
 * @param sources parts of the process from which it is made; {@code narrative} means texts written by the team
 * @param narrative keys of those texts
 * @param movable whether a powiat may put it elsewhere; when the scenario does not say: optional chapters may move
 */
public record ChapterTemplate(int number, String code, String title, @JsonProperty("short") String shortTitle, boolean required,
        List<String> sources, List<String> narrative, Boolean movable) {

    public ChapterTemplate {
        sources = List.copyOf(sources);
        narrative = narrative == null ? List.of() : List.copyOf(narrative);
        movable = movable == null ? !required : movable;
    }
}
