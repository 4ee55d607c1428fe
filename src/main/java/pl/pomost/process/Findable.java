package pl.pomost.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A thing, or a part of one, as the search is to find it. It names no person beyond what people wrote in the texts themselves.
 *
 * @param thing     whose part it is: what is told anew replaces all that was told of the thing before
 * @param part      of the thing; empty when it has one part only
 * @param enrolment of the process; empty for what belongs to the region
 * @param area      its code; empty for the whole powiat or region
 * @param code      by which people call it; may be empty
 * @param texts     what it says beyond its title, in the order of reading
 * @param address   of its page, from the powiat's address on ({@code dzialania/A-EDU-3}) where it is of a process and begins with no slash
 * @param teryt     of the powiat, for what is of a powiat and of none of its processes; empty elsewhere
 * @param circle    whose things these are, where they are open to one; empty elsewhere
 */
public record Findable(FindableKind kind, UUID thing, String part, Optional<UUID> enrolment, String area, String code, String title, List<String> texts,
        String address, Openness openness, String teryt, String circle) {

    public Findable {
        texts = texts.stream().filter(text -> text != null && !text.isBlank()).map(String::strip).toList();
    }

    /** A thing of a process or of the region. */
    public Findable(FindableKind kind, UUID thing, String part, Optional<UUID> enrolment, String area, String code, String title, List<String> texts, String address, Openness openness) {
        this(kind, thing, part, enrolment, area, code, title, texts, address, openness, "", "");
    }

    public String body() {
        return texts.stream().collect(Collectors.joining("\n"));
    }
}
