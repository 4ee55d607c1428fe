package pl.pomost.thread;

import java.util.Map;

/** The lists to pick links from, by the name of the field. */
public record LinkPicks(Map<String, LinkPick> picks) {

    public LinkPick of(String field) {
        return picks.get(field);
    }
}
