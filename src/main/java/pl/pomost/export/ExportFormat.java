package pl.pomost.export;

import java.util.Optional;

/**
 * A kind of file that can be asked for.
 *
 * @param code   as it is asked for: "pdf", "bip"
 * @param ending of the file's name, without a dot
 * @param pack   for packages: which one
 */
record ExportFormat(String code, String ending, String mediaType, Optional<PackageKind> pack) {
}
