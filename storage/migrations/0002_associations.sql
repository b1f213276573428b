-- The three associations of the programme, so that a fresh plan knows whom its sheets speak of.
-- An import of associations.csv renames them or adds others. `folded` is what bot.language.fold makes of `text`.

INSERT INTO associations (id, code) VALUES (1, 'BJ'), (2, 'TJ'), (3, 'HE');

INSERT INTO texts (owner_kind, owner_id, field, lang, text, folded) VALUES
    ('association', 1, 'name', 'zh_Hans', '北京市科协', '北京市科协'),
    ('association', 1, 'name', 'pt', 'Associação de Beijing', 'associacao de beijing'),
    ('association', 1, 'full_name', 'zh_Hans', '北京市科学技术协会', '北京市科学技术协会'),
    ('association', 1, 'full_name', 'pt', 'Associação Municipal para a Ciência e a Tecnologia de Beijing',
        'associacao municipal para a ciencia e a tecnologia de beijing'),
    ('association', 2, 'name', 'zh_Hans', '天津市科协', '天津市科协'),
    ('association', 2, 'name', 'pt', 'Associação de Tianjin', 'associacao de tianjin'),
    ('association', 2, 'full_name', 'zh_Hans', '天津市科学技术协会', '天津市科学技术协会'),
    ('association', 2, 'full_name', 'pt', 'Associação para a Ciência e a Tecnologia de Tianjin',
        'associacao para a ciencia e a tecnologia de tianjin'),
    ('association', 3, 'name', 'zh_Hans', '河北省科协', '河北省科协'),
    ('association', 3, 'name', 'pt', 'Associação de Hebei', 'associacao de hebei'),
    ('association', 3, 'full_name', 'zh_Hans', '河北省科学技术协会', '河北省科学技术协会'),
    ('association', 3, 'full_name', 'pt', 'Associação Provincial para a Ciência e a Tecnologia de Hebei',
        'associacao provincial para a ciencia e a tecnologia de hebei');

INSERT INTO association_aliases (folded, association_id) VALUES
    ('北京', 1), ('北京科协', 1), ('beijing', 1), ('pequim', 1), ('associacao de pequim', 1),
    ('天津', 2), ('天津科协', 2), ('tianjin', 2),
    ('河北', 3), ('河北科协', 3), ('hebei', 3);
