# The outlines gcm-short and gcm-standard: chapters, questions, options and columns, as printed in the report and shown
# beside the fields. A message is named after the question's id, the column and the option, joined by hyphens.

## Cover

cover-state = Название государства
cover-title = Название
cover-edition = Обзор
cover-edition-first = Первый
cover-edition-second = Второй
cover-edition-third = Третий
cover-edition-fourth = Четвертый
cover-edition-fifth = Пятый
cover-cycle = Цикл обзора
cover-cycle-name = Цикл обзора (собственная формулировка)
cover-period = Охватываемый период
cover-authority = Представляющий орган
cover-focal-point = Координатор
cover-focal-point-printed = Указание координатора в докладе
cover-focal-point-printed-yes = Да
cover-focal-point-printed-no = Нет
cover-validation-body = Утверждающий орган
cover-validation-date = Дата утверждения
cover-authentic-language = Язык аутентичного текста
cover-authentic-language-ar = Арабский
cover-authentic-language-zh = Китайский
cover-authentic-language-en = Английский
cover-authentic-language-fr = Французский
cover-authentic-language-ru = Русский
cover-authentic-language-es = Испанский
cover-date = Месяц и год подготовки доклада
cover-deadline = Крайний срок представления
cover-country = Код страны

## Chapters

chapter-foreword = Предисловие
chapter-summary = Резюме
chapter-abbreviations = Сокращения
chapter-methodology = Методология
chapter-context = Национальный контекст
chapter-policy = Политика и благоприятные условия
chapter-progress = Прогресс в осуществлении целей
chapter-practices = Передовой опыт
chapter-challenges = Проблемы и потребности
chapter-means = Средства осуществления
chapter-pledges = Обязательства
chapter-next = Дальнейшие шаги
chapter-annexes = Приложения
chapter-annex-indicators = Показатели
chapter-annex-entities = Структуры и заинтересованные стороны, с которыми проведены консультации
chapter-annex-laws = Законодательные акты и программные документы
chapter-annex-plan = Национальный план осуществления
chapter-annex-pledges = Формуляры обязательств
chapter-annex-references = Использованные источники
chapter-annex-translation = Примечание о переводе

## Front matter

foreword-text = Предисловие
summary-text = Резюме

## Methodology

methodology-lead = Ведущая структура и участвующие государственные органы
methodology-consultations = Консультации с соответствующими заинтересованными сторонами
methodology-consultations-date = Дата
methodology-consultations-place = Место или формат
methodology-consultations-group = Заинтересованные стороны
methodology-consultations-group-migrants = Мигранты
methodology-consultations-group-civil-society = Гражданское общество
methodology-consultations-group-diaspora = Диаспора
methodology-consultations-group-faith-groups = Религиозные организации
methodology-consultations-group-local-authorities = Местные органы власти
methodology-consultations-group-private-sector = Частный сектор
methodology-consultations-group-trade-unions = Профсоюзы
methodology-consultations-group-parliament = Парламентарии
methodology-consultations-group-human-rights-institutions = Национальные правозащитные учреждения
methodology-consultations-group-red-cross-red-crescent = Красный Крест и Красный Полумесяц
methodology-consultations-group-academia = Научные круги
methodology-consultations-group-media = Средства массовой информации
methodology-consultations-group-other = Прочие
methodology-consultations-participants = Число участников
methodology-consultations-women = Из них женщины
methodology-consultations-result = Итоги
methodology-sources = Источники данных и ограничения обзора
methodology-validation = Утверждение обзора

## National context

context-roles = Роль страны в миграционных процессах
context-roles-origin = Страна происхождения
context-roles-transit = Страна транзита
context-roles-destination = Страна назначения
context-roles-return = Страна возвращения
context-profile = Миграционный профиль
context-figures = Основные цифры
context-figures-figure = Данные
context-figures-value = Значение
context-figures-date = Дата
context-figures-source = Источник

## Policy and enabling environment

policy-laws = Законодательство и национальные стратегии
policy-institutions = Институциональные механизмы и координация
policy-plan = Национальный план осуществления и согласованность с Повесткой дня на период до 2030 года
policy-principles = Применение руководящих принципов
policy-earlier = Последующая деятельность по итогам предыдущего обзора

## Progress in implementing the objectives

progress-overview = Общий обзор
progress-challenges = Общие проблемы

objective-treatment = Объем рассмотрения
objective-treatment-full = Подробно
objective-treatment-brief = Кратко
objective-treatment-not-covered = Не рассматривается
objective-reason = Причина, по которой цель не рассматривается
objective-lead = Ответственная структура
objective-status = Ход осуществления
objective-status-not-started = Не начато
objective-status-planned = Запланировано
objective-status-under-way = В процессе осуществления
objective-status-largely-achieved = Достигнуто в значительной степени
objective-sdg = Связанные задачи в рамках целей в области устойчивого развития
objective-principles = Руководящие принципы
objective-earlier = Последующая деятельность по итогам предыдущего обзора
objective-measures = Политика и принятые меры
objective-measures-table = Таблица мер
objective-measures-table-measure = Мера
objective-measures-table-responsible = Ответственная структура
objective-measures-table-level = Уровень
objective-measures-table-level-national = Национальный
objective-measures-table-level-regional = Региональный
objective-measures-table-level-local = Местный
objective-measures-table-period = Период
objective-measures-table-cost = Стоимость и финансирование
objective-measures-table-reached = Охваченные лица
objective-results = Прогресс и результаты
objective-indicator = Показатели
objective-indicator-code = Код
objective-indicator-name = Показатель
objective-indicator-value = Значение
objective-indicator-year = Год
objective-indicator-breakdown = Дезагрегирование
objective-indicator-source = Источник
objective-good-practice = Передовой опыт
objective-good-practice-title = Название
objective-good-practice-description = Описание
objective-good-practice-evidence = Подтверждающие данные
objective-good-practice-transferable = Возможность применения в других условиях
objective-cooperation = Сотрудничество и партнерство
objective-crises = Последствия кризисов
objective-challenges = Проблемы и пробелы
objective-next = Дальнейшие шаги
objective-pledges = Обязательства
objective-notes = Внутренние примечания

## Means of implementation

means-resources = Ресурсы и наращивание потенциала
means-partnerships = Партнерство и полученная поддержка
means-needs = Потребности в поддержке

## Pledges and next steps

pledges-earlier = Ход выполнения ранее принятых обязательств
pledges-earlier-title = Обязательство
pledges-earlier-year = Год
pledges-earlier-state = Состояние
pledges-earlier-state-fulfilled = Выполнено
pledges-earlier-state-under-way = В процессе выполнения
pledges-earlier-state-delayed = Выполнение задерживается
pledges-earlier-state-withdrawn = Отозвано
pledges-earlier-comment = Комментарий
pledges-sheets = Новые обязательства
pledges-sheets-title = Название
pledges-sheets-type = Вид
pledges-sheets-type-financial = Финансовый взнос
pledges-sheets-type-human-resources = Взнос кадровыми ресурсами
pledges-sheets-type-process = Обязательство, касающееся процессов
pledges-sheets-type-policy = Обязательство, касающееся политики
pledges-sheets-approach = Подход
pledges-sheets-approach-individual = Индивидуальный
pledges-sheets-approach-common = Общий
pledges-sheets-approach-partnership = В партнерстве
pledges-sheets-approach-matching = Встречный
pledges-sheets-partners = Партнеры
pledges-sheets-time-frame = Сроки
pledges-sheets-text = Текст обязательства
next-actions = Планируемые меры
next-actions-action = Мера
next-actions-responsible = Ответственная структура
next-actions-time-frame = Сроки
next-follow-up = Распространение и последующая деятельность

## Annexes

annexes-text = Приложения
annex-entities = Структуры и заинтересованные стороны, с которыми проведены консультации
annex-entities-entity = Структура
annex-entities-contribution = Вклад
annex-laws = Законодательные акты и программные документы
annex-laws-title = Название
annex-laws-date = Дата
annex-laws-subject = Предмет
annex-plan = Национальный план осуществления
annex-plan-objective = Цель
annex-plan-action = Мера
annex-plan-responsible = Ответственная структура
annex-plan-time-frame = Сроки
annex-plan-state = Состояние
annex-plan-state-not-started = Не начато
annex-plan-state-under-way = В процессе осуществления
annex-plan-state-completed = Завершено
annex-references = Использованные источники
annex-translation = Примечание о переводе
