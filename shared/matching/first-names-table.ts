/**
 * First names, a line for each as the languages write it. The names of a line are one person's, those of two lines two persons',
 * however little they differ: Marian is not Mariana, and Anne not Arne. What only sounds a little different needs no second spelling.
 */
export const FIRST_NAMES: readonly (readonly string[])[] = `
Alexandru Alexander Александр Олександр Aleksander Sándor Александър Aleksandr Oleksandr
Alexandra Александра Олександра Aleksandra
Alexei Алексей Олексій Aleksy Oleksii Aleksey
Alina Аліна Алина
Alla Алла
Anastasia Анастасия Анастасія Anastazja Anastasiya
Anatolie Анатолий Анатолій Anatol Anatoliy
Andrei Андрей Андрій Andrzej Andreas András Andrii Andrey
Andreea Andrea Андреа
Angela Анжела Ангела
Ana Anna Анна Ганна Hanna Ганна
Anne
Annette
Antonina Антонина Антоніна
Anton Антон Antoni Antal
Arne
Artur Артур
Artiom Артём Артем Artem
Aurel
Aurelia Аурелия
Barbara Барбара Варвара Borbála
Bogdan Богдан Bohdan
Boris Борис
Božena Bożena
Camelia
Carmen
Cătălin
Cătălina
Cezar
Cristian Christian Кристиан Krystian
Cristina Christina Кристина Христина Krystyna Krisztina
Cristinel
Constantin Константин Костянтин Konstantin Konstanty
Corneliu
Cornelia
Dan
Dana
Daniel Даниил Данило Dániel
Daniela Даниела
Denis Денис
Diana Диана
Dorin
Dorina
Dmitri Dumitru Дмитрий Дмитро Dmytro Dymitr Димитър
Ecaterina Екатерина Катерина Katarzyna Katharina Katalin Kateryna
Eduard Эдуард Едуард Edward
Elena Елена Олена Helena Olena Ilona
Elżbieta Elisabeta Елизавета Elisabeth Erzsébet
Emil Эмиль Емил
Eugen Евгений Євген Eugeniusz Jenő Evgeni
Eugenia Евгения Євгенія
Ewa Eva Ева Éva
Florin
Florina
Florentina
Fiodor Фёдор Федор Федір Fedir Fedor
Galina Галина Halyna
Gabriel Габриел Gábor
Gabriela Габриела
George Gheorghe Георгий Георгій Георги Jerzy Georg György Георге Юрій
Grigore Григорий Григорій Grzegorz Gregor Gergely
Hans
Heinz
Ilie Илья Ілля
Igor Игорь Ігор Ihor
Ioan Johann Jan János Iwan Ion Иван Іван Ян
Ioana Joanna Иоанна Іванна Johanna Ivana
Inna Инна Інна
Irina Ирина Ірина Irena Iryna
Iulian
Iuliana
Iulia Юлия Юлія Julia
Iurie Юрий Юрий Yuri Jurij Yuriy
Jacek
Jens
Józef Iosif Иосиф Йосип József Josef
Jürgen
Karl Carol Karol Károly Карл
Kirill Кирилл Кирило Chiril
Klaus
Larisa Лариса Larysa
Laurențiu Лаврентий
László Ladislau
Lidia Лидия Лідія
Lilia Лилия Лілія
Liliana
Liubov Любовь Любов
Ludmila Людмила Ludmiła Lyudmyla
Lucia
Lucian
Magdalena Магдалена
Małgorzata Margareta Margarete Маргарита Margit
Marek Marcu Марк Mark Markus
Maria Marija Мария Марія Mária Mariya
Marian
Mariana Мариана Мар'яна
Marina Марина Maryna
Marin
Marius Mariusz
Martin Мартин Marcin Márton
Mateusz Matthias Матвей
Maksim Максим Maxim
Mihaela Михаела Michaela
Mihai Михаил Михайло Michał Michael Mihály Mykhailo Mikhail Михаил
Mircea
Monica Monika Моника
Nadejda Надежда Надія Nadiya
Natalia Наталья Наталия Наталія Natalya Наталя
Nicolae Николай Микола Mikołaj Nikolaus Miklós Mykola Nikolai
Nicoleta
Nina Нина Ніна
Oleg Олег Oleh
Olga Ольга Olha
Oxana Оксана
Octavian
Pavel Павел Павло Paweł Paul Pál Pavlo
Paula
Petru Petre Пётр Петр Петро Piotr Peter Péter Petr Петър
Petra
Radu
Raisa Раиса
Rodica
Roman Роман
Roxana
Ruslan Руслан
Serghei Сергей Сергій Sergiusz Serhii Sergey Sergiu
Silvia Сильвия Sylwia
Silviu
Simion Семён Семен
Simona
Sorin
Sorina
Stefan Степан Стефан Stefan Stephan István Štefan
Stefania Стефания
Stanisław Станислав Stanislav
Svetlana Светлана Світлана Svitlana
Taras Тарас
Tatiana Татьяна Тетяна Tetiana Tatyana
Teodor Theodor Теодор
Tomasz Thomas Toma Тамас Tamás
Tudor Тудор
Uwe
Vadim Вадим
Valentin Валентин Walenty
Valentina Валентина
Valeriu Валерий Валерій Valeriy
Valeria Валерия Валерія
Vasile Василий Василь Wasyl Vasyl Vasiliy Васил
Veaceslav Вячеслав Wiesław В'ячеслав
Vera Вера Віра
Veronica Weronika Вероника
Victor Виктор Віктор Wiktor Viktor
Victoria Виктория Вікторія Wiktoria Viktoria
Viorel
Viorica
Vitalie Виталий Віталій Witold Vitaliy
Vladimir Владимир Володимир Włodzimierz Volodymyr
Vladislav Владислав Władysław Vladyslav
Wojciech
Wolfgang
Zbigniew
Zoltán
Zinaida Зинаида
Zoia Зоя
`
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
