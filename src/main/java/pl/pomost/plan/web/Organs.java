package pl.pomost.plan.web;

import java.util.List;
import pl.pomost.directory.Powiat.Kind;
import pl.pomost.plan.OfficeData.Organ;
import pl.pomost.shared.Choice;

/** The organs that may adopt a plan, as they are called in a powiat and in a city with the rights of one. */
final class Organs {

    private Organs() {
    }

    static List<Choice> of(Kind kind, OfficeTexts texts) {
        return kind == Kind.CITY ? List.of(choice(Organ.COUNCIL, texts.cityCouncil()), choice(Organ.HEAD, texts.cityHead()))
                : List.of(choice(Organ.COUNCIL, texts.council()), choice(Organ.BOARD, texts.board()), choice(Organ.HEAD, texts.head()));
    }

    private static Choice choice(Organ organ, String name) {
        return new Choice(organ.name(), name);
    }
}
