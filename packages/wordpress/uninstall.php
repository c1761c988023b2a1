<?php
defined('WP_UNINSTALL_PLUGIN') || exit;

/** What the settings page kept, on each site of a network. */
if (is_multisite()) {
    foreach (get_sites(['fields' => 'ids', 'number' => 0]) as $site) {
        switch_to_blog($site);
        delete_option('pendopo');
        restore_current_blog();
    }
} else {
    delete_option('pendopo');
}
