package pl.pomost.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How many of the cards that say the same are proposed together, on words that nobody chose the threshold by: three boards of short cards as
 * people write them, each marked with what it is about (– for nothing that another is about).
 */
class HallWordsTest {

    private record Said(UUID id, String about, String words) {

        boolean says(Said other) {
            return !about.equals("–") && about.equals(other.about);
        }
    }

    /** 44 cards, 29 pairs about one matter. Of fourteen proposals ten are about one matter and four share a word and no more. */
    @Test
    void mostProposalsAreAptAndFarFromEverythingIsFound() throws IOException {
        int pairs = 0;
        int found = 0;
        int wrong = 0;
        int apt = 0;
        int proposals = 0;
        var reasons = new ArrayList<String>();
        for (List<Said> board : boards().values()) {
            Map<UUID, Said> all = board.stream().collect(Collectors.toMap(Said::id, said -> said));
            pairs += same(board);
            for (Alike alike : AlikeTexts.find(board.stream().map(said -> new ShortText(said.id(), said.words(), Optional.empty(), "")).toList(), Set.of(), true)) {
                List<Said> together = alike.texts().stream().map(all::get).toList();
                int here = together.size() * (together.size() - 1) / 2;
                found += same(together);
                wrong += here - same(together);
                apt += same(together) == here ? 1 : 0;
                proposals++;
                reasons.addAll(alike.together());
            }
        }
        assertThat(pairs).isEqualTo(29);
        assertThat(found).as("pairs that words show").isGreaterThanOrEqualTo(12);
        assertThat(wrong).as("pairs that share a word and no more").isLessThanOrEqualTo(4);
        assertThat(proposals).isLessThanOrEqualTo(14);
        assertThat(apt).as("proposals about one matter").isGreaterThanOrEqualTo(10);
        assertThat(reasons).as("a preposition is no noun").contains("umowa").doesNotContain("beza");
    }

    private static int same(List<Said> cards) {
        int pairs = 0;
        for (int i = 0; i < cards.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs += cards.get(i).says(cards.get(j)) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static Map<String, List<Said>> boards() throws IOException {
        var boards = new LinkedHashMap<String, List<Said>>();
        try (InputStream file = HallWordsTest.class.getResourceAsStream("/wording/hall.txt")) {
            String board = "";
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("#")) {
                    board = line;
                } else {
                    String[] parts = line.split("\\|", 2);
                    boards.computeIfAbsent(board, name -> new ArrayList<>()).add(new Said(UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8)), parts[0].strip(), parts[1].strip()));
                }
            }
        }
        return boards;
    }
}
