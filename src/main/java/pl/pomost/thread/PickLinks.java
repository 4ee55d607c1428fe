package pl.pomost.thread;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.pomost.access.Scope;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;

/** Makes the lists from which links are picked: for cards, those chosen first, then those of the stage, area and word asked for. */
@ApplicationScoped
public class PickLinks {

    private static final int MOST_CARDS = 100;
    private static final int FEW = 8;

    private final Beads beads;
    private final ThreadLinks links;
    private final ThreadTexts words;

    PickLinks(Beads beads, ThreadLinks links, ThreadTexts words) {
        this.beads = beads;
        this.links = links;
        this.words = words;
    }

    /** The form's values with the links as they stand, for a form that is opened. */
    public Submitted fill(Submitted values, UUID id, List<LinkField> fields) {
        List<ThreadLink> own = links.list("fromId = ?1 or toId = ?1 order by position", id);
        var ids = new LinkedHashSet<UUID>();
        own.forEach(link -> ids.add(link.fromId().equals(id) ? link.toId() : link.fromId()));
        Map<UUID, String> codes = new LinkedHashMap<>();
        beads.byIds(ids).forEach(bead -> codes.put(bead.id(), bead.code()));
        Submitted filled = values;
        for (LinkField field : fields) {
            List<String> linked = own.stream()
                    .filter(link -> field.downward() ? link.fromId().equals(id) && link.toKind() == field.other() : link.toId().equals(id) && link.fromKind() == field.other())
                    .map(link -> codes.get(field.downward() ? link.toId() : link.fromId())).filter(code -> code != null).toList();
            filled = filled.with(field.name(), linked).with(field.before(), linked);
        }
        return filled;
    }

    /** Whoever leads one workshop only is offered its cards and nothing else. */
    public LinkPicks lists(Scope scope, Submitted typed, List<LinkField> fields) {
        List<Bead> all = beads.ofKinds(scope.requireEnrolment(), fields.stream().map(LinkField::other).distinct().toList()).stream()
                .filter(bead -> scope.onlyStage().map(only -> bead.isCardOf(only)).orElse(true)).toList();
        var picks = new LinkedHashMap<String, LinkPick>();
        fields.forEach(field -> picks.put(field.name(), list(field, typed, all.stream().filter(bead -> bead.kind() == field.other()).toList())));
        return new LinkPicks(picks);
    }

    private LinkPick list(LinkField field, Submitted typed, List<Bead> all) {
        List<String> chosen = typed.all(field.name());
        List<String> before = typed.all(field.before());
        if (field.other() != Knot.CARD) {
            return new LinkPick(field.name(), options(all, chosen), before, all.size(), all.size(), List.of(), List.of(), all.size() <= FEW);
        }
        var stages = all.stream().map(Bead::stage).distinct().sorted().map(stage -> new Choice(String.valueOf(stage), words.stage(stage))).toList();
        var areas = all.stream().flatMap(bead -> bead.area().stream()).distinct().map(area -> new Choice(area, area)).toList();
        var empty = new LinkPick(field.name(), List.of(), before, 0, all.size(), stages, areas, typed.text("do").equals("kartki"));
        List<Bead> offered = Stream.concat(all.stream().filter(bead -> chosen.contains(bead.code())),
                all.stream().filter(bead -> !chosen.contains(bead.code()) && isAskedFor(bead, empty, typed)).limit(MOST_CARDS)).toList();
        return new LinkPick(field.name(), options(offered, chosen), before, offered.size(), all.size(), stages, areas, empty.open());
    }

    private static boolean isAskedFor(Bead card, LinkPick pick, Submitted typed) {
        String stage = typed.text(pick.stageField());
        String area = typed.text(pick.areaField());
        String word = typed.text(pick.wordField()).toLowerCase(Locale.ROOT);
        return (stage.isEmpty() || stage.equals(String.valueOf(card.stage())))
                && (area.isEmpty() || card.area().filter(area::equals).isPresent())
                && (word.isEmpty() || card.words().toLowerCase(Locale.ROOT).contains(word) || card.code().toLowerCase(Locale.ROOT).contains(word));
    }

    private static List<LinkPick.Option> options(List<Bead> beads, List<String> chosen) {
        var options = new ArrayList<LinkPick.Option>();
        beads.forEach(bead -> options.add(new LinkPick.Option(bead.code(), bead.words(), bead.area().map(area -> "area-" + area).orElse(""),
                bead.lang().filter(lang -> !"pl".equals(lang)).orElse(""), chosen.contains(bead.code()))));
        return options;
    }
}
