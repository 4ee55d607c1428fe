package pl.pomost.directory;

/**
 * What somebody says of an institution that the directory may know already.
 *
 * @param regon  null when not given
 * @param kind   null when not given
 * @param sector null when not given
 * @param seat   the place it is in, which tells two of the same name apart
 */
public record InstitutionDraft(String regon, String name, String kind, String sector, String seat) {

    /** Whether an institution has this name in this seat, however both are written. */
    public boolean isMeantBy(Institution known) {
        return Institution.key(name).equals(known.nameKey()) && Institution.key(seat).equals(Institution.key(known.seat()));
    }
}
