package pl.pomost.plan;

import java.util.List;
import java.util.stream.IntStream;

/** Annexes that the team names itself: each says what it is and where it can be read. */
final class OwnAnnexes {

    private OwnAnnexes() {
    }

    static List<Section> write(Drafting drafting) {
        List<OwnAnnex> annexes = drafting.from().setting().plan().map(Plan::annexes).orElse(List.of());
        return IntStream.range(0, annexes.size()).mapToObj(i -> {
            OwnAnnex annex = annexes.get(i);
            return Outline.of("zalacznik-zespolu-" + (i + 1), annex.title()).text(annex.what())
                    .add(Paragraph.of(annex.where().map(address -> "Gdzie: " + address).orElse("Dołączony osobno."))).build();
        }).toList();
    }
}
