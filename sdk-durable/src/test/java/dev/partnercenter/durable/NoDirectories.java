package dev.partnercenter.durable;

import dev.partnercenter.api.directory.Directories;
import dev.partnercenter.api.directory.Directory;

/** Orders have nothing to do with directories. */
final class NoDirectories implements Directories {
    @Override
    public Directory ofCustomer(String customerId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Directory ofPartner() {
        throw new UnsupportedOperationException();
    }
}
