package pl.pomost.network.web;

/**
 * What stands on top of every page of a group.
 *
 * @param area    its code; empty for a group of no area
 * @param ended   since when it can only be read, in words; empty while it works
 * @param reads   whether the viewer reads what the group does
 * @param writes  whether they may write there
 * @param leads   whether they may do what a moderator does
 */
record GroupHead(String code, String name, String area, String areaName, boolean open, String ended, boolean reads, boolean writes, boolean leads) {

    public String address() {
        return "/zespoly/" + code;
    }

    public String threads() {
        return address() + "/watki";
    }
}
