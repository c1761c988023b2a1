<?php
defined('ABSPATH') || exit;

/** One option, changed by who may change the site's settings. */
function pendopo_register_settings(): void
{
    register_setting('pendopo', 'pendopo', [
        'type' => 'array',
        'sanitize_callback' => 'pendopo_sanitize',
        'default' => [],
    ]);
}

/** Takes what is right; what is not stays as it was, and is told. */
function pendopo_sanitize($given): array
{
    $kept = pendopo_options();
    if (!is_array($given)) {
        return $kept;
    }
    $text = static function (string $name) use ($given): string {
        return is_string($given[$name] ?? null) ? trim(sanitize_text_field($given[$name])) : '';
    };

    $server = pendopo_server($text('server'));
    if ($server !== '' || $text('server') === '') {
        $kept['server'] = $server;
    } else {
        add_settings_error('pendopo', 'server', pendopo_say('wrong-server'));
    }
    if (pendopo_is_office($text('office')) || $text('office') === '') {
        $kept['office'] = $text('office');
    } else {
        add_settings_error('pendopo', 'office', pendopo_say('wrong-office'));
    }
    if (in_array($text('as'), pendopo_ways(), true)) {
        $kept['as'] = $text('as');
    }
    $kept['lang'] = $text('lang') === 'en' ? 'en' : 'id';
    return $kept;
}

function pendopo_add_settings_page(): void
{
    add_options_page('Pendopo', 'Pendopo', 'manage_options', 'pendopo', 'pendopo_settings_page');
}

/** A row with a text to fill in. */
function pendopo_text_row(string $name, string $value, string $example): void
{
    printf(
        '<tr><th scope="row"><label for="pendopo-%1$s">%2$s</label></th><td><input id="pendopo-%1$s" name="pendopo[%1$s]" class="regular-text" value="%3$s" aria-describedby="pendopo-%1$s-hint"><p class="description" id="pendopo-%1$s-hint">%4$s</p></td></tr>',
        esc_attr($name),
        esc_html(pendopo_say('set-' . $name)),
        esc_attr($value),
        esc_html($example)
    );
}

/** A row with a choice. */
function pendopo_choice_row(string $name, string $value, array $choices): void
{
    printf(
        '<tr><th scope="row"><label for="pendopo-%1$s">%2$s</label></th><td><select id="pendopo-%1$s" name="pendopo[%1$s]">',
        esc_attr($name),
        esc_html(pendopo_say('set-' . $name))
    );
    foreach ($choices as $choice => $label) {
        printf('<option value="%s"%s>%s</option>', esc_attr($choice), selected($value, $choice, false), esc_html($label));
    }
    echo '</select></td></tr>';
}

function pendopo_settings_page(): void
{
    if (!current_user_can('manage_options')) {
        return;
    }
    $options = pendopo_options();
    echo '<div class="wrap"><h1>Pendopo</h1><p>' . esc_html(pendopo_say('set-lead')) . '</p>';
    echo '<form method="post" action="options.php">';
    settings_fields('pendopo');
    echo '<table class="form-table" role="presentation">';
    pendopo_text_row('server', $options['server'], pendopo_say('set-server-hint'));
    pendopo_text_row('office', $options['office'], pendopo_say('set-office-hint'));
    $ways = [];
    foreach (pendopo_ways() as $way) {
        $ways[$way] = pendopo_say('way-' . $way);
    }
    pendopo_choice_row('as', $options['as'], $ways);
    pendopo_choice_row('lang', $options['lang'], ['id' => pendopo_say('lang-id'), 'en' => pendopo_say('lang-en')]);
    echo '</table>';
    submit_button(pendopo_say('set-save'));
    echo '</form><h2>' . esc_html(pendopo_say('use')) . '</h2><ul class="ul-disc">';
    foreach (['use-block', 'use-address', 'use-shortcode'] as $way) {
        echo '<li>' . esc_html(pendopo_say($way)) . '</li>';
    }
    echo '</ul><p><code>[pendopo show="schedule" office="12.19" district="12.19.06" limit="3" as="iframe"]</code></p></div>';
}
