package pl.pomost.thread;

import java.util.List;
import pl.pomost.shared.Choice;

/**
 * What may be picked in one field of links.
 *
 * @param before codes that were linked when the form was made
 * @param shown  how many are offered
 * @param all    how many there are
 * @param open   whether the list of those not chosen is unfolded
 * @param stages choices for narrowing the list of cards; empty for other kinds
 */
public record LinkPick(String name, List<Option> options, List<String> before, int shown, int all, List<Choice> stages, List<Choice> areas,
        boolean open) {

    /** One thing to tick. */
    public record Option(String code, String words, String look, String lang, boolean chosen) {
    }

    public List<Option> chosen() {
        return options.stream().filter(Option::chosen).toList();
    }

    public List<Option> others() {
        return options.stream().filter(option -> !option.chosen()).toList();
    }

    public boolean cards() {
        return !stages.isEmpty();
    }

    public String stageField() {
        return name + "-etap";
    }

    public String areaField() {
        return name + "-obszar";
    }

    public String reasonField() {
        return name + "-powod";
    }

    public String wordField() {
        return name + "-slowo";
    }
}
