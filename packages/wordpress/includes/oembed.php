<?php
defined('ABSPATH') || exit;

/** Pasting a page's address is enough: WordPress asks the server how to show it, also for authors. */
function pendopo_register_oembed(): void
{
    $server = pendopo_server(pendopo_options()['server']);
    if ($server !== '') {
        $host = preg_quote((string) preg_replace('#^https?://#', '', $server), '#');
        wp_oembed_add_provider('#^https?://' . $host . '/\d\d\.\d\d/.+#i', $server . '/oembed', true);
    }
}

/** WordPress asks for at most one and a half times the width, which would cut a list on a phone. */
function pendopo_oembed_address(string $address): string
{
    $server = pendopo_server(pendopo_options()['server']);
    $ours = $server !== '' && strpos($address, $server . '/oembed?') === 0;
    return $ours ? remove_query_arg('maxheight', $address) : $address;
}
