package pl.pomost.network;

import java.util.Optional;

/**
 * A group as somebody describes it.
 *
 * @param area code of the one area that it is about; empty for any other matter
 * @param open whether everybody who is signed in reads its meetings, threads and documents; otherwise its members and ROPS alone
 */
public record GroupDraft(String name, Optional<String> area, String description, boolean open) {
}
