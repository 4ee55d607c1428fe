package pl.pomost.team.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.team.PrivacyClause;

/**
 * The privacy clause with who has read it.
 *
 * @param mine when the viewer read it; empty when they have not or are nobody of the process
 * @param ask  whether the viewer is somebody of the process who has not read it
 * @param unknown whether the viewer is of the team, but nobody has said which person they are
 */
record PrivacyView(String teryt, String powiat, String version, String title, List<PrivacyClause.Paragraph> paragraphs, Optional<String> mine, boolean ask, boolean unknown, boolean mayEdit,
        List<Reader> readers) {

    /** Somebody of the process. @param when empty when they have not read it */
    record Reader(String code, String name, String when, boolean onPaper) {

        public boolean hasRead() {
            return !when.isEmpty();
        }
    }

    public long read() {
        return readers.stream().filter(Reader::hasRead).count();
    }
}
