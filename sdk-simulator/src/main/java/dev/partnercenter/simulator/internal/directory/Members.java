package dev.partnercenter.simulator.internal.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ids of those who belong to a role or a group. Somebody who was deleted still does, and shows again when restored. */
public final class Members {

    private final Set<String> ids = new LinkedHashSet<>();

    Members() {}

    /** The ids, in the order in which they came. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    /** Whether an object belongs. */
    public boolean has(String id) {
        return ids.contains(id.toLowerCase(Locale.ROOT));
    }

    /** Adds an object, or refuses when it is there. */
    public void add(String id) {
        if (!ids.add(id.toLowerCase(Locale.ROOT))) {
            throw DirectoryRule.MEMBER_NEW.because("members");
        }
    }

    /** Removes an object, or refuses when it is not there. */
    public void remove(String id) {
        if (!ids.remove(id.toLowerCase(Locale.ROOT))) {
            throw DirectoryRule.FOUND.because(id);
        }
    }
}
