package pl.pomost.standard;

import java.util.Optional;

/**
 * What somebody writes about a version, checked.
 *
 * @param changes what changes against the version before, and why
 * @param owner   code of the group in whose name it is written; empty for ROPS
 */
public record StandardDraft(Wording wording, Optional<String> changes, Optional<String> owner) {
}
