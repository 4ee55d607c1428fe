package pl.pomost.network.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.LinkTerms;
import pl.pomost.access.Viewer;
import pl.pomost.network.ThreadsAbout;
import pl.pomost.process.Talks;
import pl.pomost.shared.Dates;
import pl.pomost.shared.Plurals;

/** Puts threads about a thing into words for the page of the thing. */
@ApplicationScoped
class TalksOfGroups implements Talks {

    private final ThreadsAbout threads;
    private final LinkTerms days;
    private final TalkTexts texts;

    TalksOfGroups(ThreadsAbout threads, LinkTerms days, TalkTexts texts) {
        this.threads = threads;
        this.days = days;
        this.texts = texts;
    }

    @Override
    public About about(Viewer viewer, String area, List<String> addresses) {
        List<ThreadsAbout.Line> found = threads.of(viewer, area, addresses);
        if (found.isEmpty()) {
            return About.NOTHING;
        }
        String about = URLEncoder.encode(addresses.get(0), StandardCharsets.UTF_8);
        return new About(found.stream().filter(line -> line.thread().isPresent()).limit(ThreadsAbout.MOST).map(line -> row(line, line.thread().get())).toList(),
                found.stream().filter(ThreadsAbout.Line::writes).sorted(Comparator.comparing(line -> !line.area().equals(Optional.of(area))))
                        .map(line -> new Begin(line.group(), "/zespoly/" + line.code() + "/watki/nowy?o=" + about)).distinct().toList());
    }

    private Row row(ThreadsAbout.Line line, ThreadsAbout.Thread thread) {
        return new Row(thread.topic(), "/zespoly/" + line.code() + "/watki/" + thread.number(),
                texts.ofGroup(line.group(), Plurals.of(thread.posts(), texts.posts()), Dates.inWords(days.dayInside(thread.lastAt()))),
                thread.unread() == 0 ? "" : Plurals.of(thread.unread(), texts.fresh()));
    }
}
