package pl.pomost.scenario;

/**
 * One mistake in a file of templates, told to the person who edits it, in Polish.
 *
 * @param line from 1; 0 when it concerns the folder, not a place in a file
 * @param text what is wrong
 * @param advice what to do about it
 */
public record Mistake(String file, int line, String text, String advice) {

    @Override
    public String toString() {
        String place = line > 0 ? file + ", wiersz " + line : file;
        return place + ": " + text + " " + advice;
    }
}
