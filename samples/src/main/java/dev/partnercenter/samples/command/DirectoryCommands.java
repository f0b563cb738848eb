package dev.partnercenter.samples.command;

/** The commands on people: served by Partner Center in the commercial cloud, by Microsoft Graph in the others. */
final class DirectoryCommands {
    private DirectoryCommands() {}

    static Commands users() {
        return new Commands()
                .command("list", UsersList::new)
                .command("create", UsersCreate::new)
                .command("update", UsersUpdate::new)
                .command("reset-password", UsersResetPassword::new)
                .command("delete", UsersDelete::new)
                .command("restore", UsersRestore::new);
    }

    static Commands licenses() {
        return new Commands().command("list", LicensesList::new).command("assign", LicensesAssign::new);
    }

    static Commands roles() {
        return new Commands()
                .command("list", RolesList::new)
                .command("add", RolesAdd::new)
                .command("remove", RolesRemove::new);
    }

    static Commands groups() {
        return new Commands()
                .command("list", GroupsList::new)
                .command("create", GroupsCreate::new)
                .command("add", GroupsAdd::new)
                .command("remove", GroupsRemove::new);
    }

    static Commands gdap() {
        return new Commands()
                .command("list", GdapList::new)
                .command("show", GdapShow::new)
                .command("create", GdapCreate::new)
                .command("lock", GdapLock::new);
    }
}
